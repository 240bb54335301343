package io.ocopkit.example.quickstart;

import io.ocopkit.channel.Outlet;
import io.ocopkit.example.quickstart.Audience.Chapter;
import io.ocopkit.message.BilingualText;
import io.ocopkit.publishing.AppliedPlan;
import io.ocopkit.publishing.PublicationPlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where the shop's documents are brought up to date: every channel is planned before anything is applied to any. */
final class Counter {
    private final Shop shop;
    private final Workspace workspace;
    private final LineBook lines;
    private final Progress progress;
    private final boolean confirmed;

    Counter(Shop shop, Workspace workspace, LineBook lines, Progress progress, boolean confirmed) {
        this.shop = shop;
        this.workspace = workspace;
        this.lines = lines;
        this.progress = progress;
        this.confirmed = confirmed;
    }

    /**
     * Plans all channels and applies the plans.
     *
     * @throws Refusal when the brake holds any of them and nobody has confirmed it
     */
    List<ChannelAccount> publish(Chapter chapter) {
        Words step = stepOf(chapter);
        List<PublicationPlan> plans = new ArrayList<>();
        for (Outlet outlet : shop.publisher().outlets()) {
            progress.now(step, outlet.channel().value());
            PublicationPlan plan = shop.publisher().plan(outlet, line -> lines.note(outlet, line));
            plans.add(confirmed ? plan.confirmed() : plan);
        }
        plans.forEach(Counter::refuseWhenHeld);
        List<ChannelAccount> accounts = new ArrayList<>();
        for (PublicationPlan plan : plans) {
            progress.now(step, plan.outlet().channel().value());
            accounts.add(apply(plan));
            progress.step();
        }
        return accounts;
    }

    private static Words stepOf(Chapter chapter) {
        return switch (chapter) {
            case PUBLISH -> Words.STEP_PUBLISH;
            case AGAIN -> Words.STEP_AGAIN;
            case REVOCATION -> Words.STEP_REVOKE;
        };
    }

    private static void refuseWhenHeld(PublicationPlan plan) {
        if (plan.brake().isHeld() && !plan.isConfirmed()) {
            throw new Refusal(ExitCode.HELD_BY_BRAKE, plan.notices().get(0).text());
        }
    }

    private ChannelAccount apply(PublicationPlan plan) {
        AppliedPlan applied = shop.publisher().apply(plan);
        List<Path> documents = shop.registry().state(plan.outlet()).documents().stream()
                .map(document -> workspace.goalOf(workspace.documents().resolve(document.name())))
                .toList();
        BilingualText name = Shop.channel(plan.outlet()).name();
        return new ChannelAccount(name, plan, applied, documents);
    }
}
