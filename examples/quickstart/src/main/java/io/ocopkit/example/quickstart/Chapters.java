package io.ocopkit.example.quickstart;

import io.ocopkit.channel.Outlet;
import io.ocopkit.example.quickstart.Audience.Chapter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The chapters of the story, in the order in which they happen. */
final class Chapters {
    private final LineBook lines = new LineBook();
    private final SourceBook sources = new SourceBook();
    private final Settings settings;
    private final Shop shop;
    private final Workspace workspace;
    private final Progress progress;
    private final Counter counter;
    private final Consumer<Consumer<Audience>> told;

    Chapters(Settings settings, Shop shop, Workspace workspace, Progress progress, Consumer<Consumer<Audience>> told) {
        this.settings = settings;
        this.shop = shop;
        this.workspace = workspace;
        this.progress = progress;
        this.counter = new Counter(shop, workspace, lines, progress, settings.confirmed());
        this.told = told;
    }

    /** Which rows speak of which item; filled while lists are read. */
    SourceBook sources() {
        return sources;
    }

    /** Lists in, documents out; the same once more; then a decision takes certificates back. */
    void demonstrate(Intake intake, Inputs inputs) throws IOException {
        List<ListAccount> lists = recognitionsAndOffers(intake, inputs);
        publish(Chapter.PUBLISH, lists);
        publish(Chapter.AGAIN, List.of());
        publish(Chapter.REVOCATION, intake.revocations(inputs.revocations()));
    }

    /** Everything in, then documents out: what is revoked today never shows up in between. */
    void work(Intake intake, Inputs inputs) throws IOException {
        List<ListAccount> lists = recognitionsAndOffers(intake, inputs);
        lists.addAll(intake.revocations(inputs.revocations()));
        publish(Chapter.PUBLISH, lists);
    }

    private List<ListAccount> recognitionsAndOffers(Intake intake, Inputs inputs) throws IOException {
        List<ListAccount> lists = new ArrayList<>(intake.recognitions(inputs.recognitions()));
        if (isEmpty(lists) && !settings.confirmed()) {
            told.accept(audience -> audience.read(Chapter.PUBLISH, lists));
            throw new Refusal(ExitCode.HELD_BY_BRAKE, Words.LIST_EMPTY.with());
        }
        lists.addAll(intake.offers(inputs.offers()));
        return lists;
    }

    private void publish(Chapter chapter, List<ListAccount> lists) {
        told.accept(audience -> audience.read(chapter, lists));
        shop.shelf().refill();
        List<ChannelAccount> channels = counter.publish(chapter);
        Standing standing = new StandingMaker(lines, sources, settings.day()).make(shop);
        told.accept(audience -> audience.stands(chapter, standing));
        told.accept(audience -> audience.published(chapter, channels));
    }

    /** Says what goes dark within half a year, on the page and in two files. */
    void lookAhead() throws IOException {
        progress.now(Words.STEP_HORIZON, "");
        Lookout lookout = Lookout.from(shop);
        List<Path> files = lookout.write(workspace.documents(), settings.language()).stream()
                .map(workspace::goalOf)
                .toList();
        Outlook outlook = lookout.outlook();
        told.accept(audience -> audience.looksAhead(outlook, files));
        progress.step();
    }

    /**
     * Complete lists without a recognition are an accident more often than the truth. Where nothing is live, rows that
     * were all refused do no harm and their problems are worth seeing.
     */
    private boolean isEmpty(List<ListAccount> lists) {
        boolean noEntry = lists.stream().allMatch(list -> list.report().accepted() == 0);
        boolean noRow = lists.stream().allMatch(list -> list.report().rejected() == 0);
        return !lists.isEmpty() && noEntry && (noRow || isAnythingLive());
    }

    private boolean isAnythingLive() {
        for (Outlet outlet : shop.publisher().outlets()) {
            if (shop.registry().state(outlet).live() > 0) {
                return true;
            }
        }
        return false;
    }
}
