package io.ocopkit.example.quickstart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What happens between the command line and the report. Everything happens on a copy of the folder, which is kept at the
 * end; a dry run is the same story with the copy thrown away.
 */
final class Story {
    private final Settings settings;
    private final Formats formats;
    private final Progress progress;

    /** What has happened so far; the audience is told when the progress bar is gone. */
    private final List<Consumer<Audience>> told = new ArrayList<>();

    Story(Settings settings, Formats formats, Progress progress) {
        this.settings = settings;
        this.formats = formats;
        this.progress = progress;
    }

    /** The steps of the progress bar: lists, channels in every chapter, the look ahead and the keeping. */
    static int steps(Settings settings) {
        int lists = settings.isDemonstration() ? Inputs.DEMONSTRATION_LISTS : settings.lists();
        int chapters = settings.isDemonstration() ? Audience.Chapter.values().length : 1;
        return lists + chapters * Shop.channels() + 2;
    }

    /**
     * Makes it happen.
     *
     * @throws IOException when the folder cannot be read or written
     * @throws Refusal when it cannot go on; nothing was changed then
     */
    void happen() throws IOException {
        Inputs own = settings.isDemonstration() ? null : Inputs.of(settings, formats);
        try (Workspace workspace = Workspace.open(settings.out(), settings.dryRun())) {
            happen(workspace, own);
            progress.now(Words.STEP_KEEP, "");
            if (!settings.dryRun()) {
                workspace.keep();
            }
            progress.step();
        }
    }

    private void happen(Workspace workspace, @Nullable Inputs own) throws IOException {
        Inputs inputs = own == null ? Inputs.demonstration(workspace.lists(), formats, settings) : own;
        try (Shop shop = Shop.open(workspace.database(), workspace.documents(), settings.clock())) {
            Chapters chapters = new Chapters(settings, shop, workspace, progress, told::add);
            Intake intake = new Intake(shop, formats, workspace, chapters.sources(), progress);
            if (own == null) {
                chapters.demonstrate(intake, inputs);
            } else {
                chapters.work(intake, inputs);
            }
            chapters.lookAhead();
        }
    }

    /** Tells what has happened so far. */
    void tellTo(Audience audience) {
        told.forEach(part -> part.accept(audience));
    }
}
