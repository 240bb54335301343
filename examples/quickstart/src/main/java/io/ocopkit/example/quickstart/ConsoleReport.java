package io.ocopkit.example.quickstart;

import io.ocopkit.catalog.ImportReport;
import io.ocopkit.catalog.Problem;
import io.ocopkit.example.quickstart.ItemStanding.State;
import io.ocopkit.example.quickstart.Outlook.LastDay;
import io.ocopkit.example.quickstart.Standing.ReasonCount;
import io.ocopkit.message.Severity;
import io.ocopkit.publishing.Finding;
import io.ocopkit.publishing.PlanAction;
import io.ocopkit.publishing.PlanLine;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** Tells the story to a person. */
final class ConsoleReport implements Audience {
    private static final int COLUMNS = 100;
    private static final int REASON_COLUMNS = 66;
    private static final int PROBLEMS_SHOWN = 4;
    private static final int DAYS_SHOWN = 5;
    private static final int DAYS_SHOWN_AT_MOST = 6;

    private final PrintStream page;
    private final Terminal terminal;
    private final Settings settings;
    private final Numbers numbers;
    private int chapters;

    ConsoleReport(Terminal terminal, Settings settings) {
        this.page = terminal.out();
        this.terminal = terminal;
        this.settings = settings;
        this.numbers = new Numbers(settings.language());
    }

    @Override
    public void begins() {
        page.println(say(Words.TITLE) + " · " + numbers.of(settings.day()));
        if (settings.isDemonstration()) {
            page.println(say(Words.DEMONSTRATION));
        }
        if (settings.dryRun()) {
            page.println(say(Words.DRY_RUN));
        }
    }

    @Override
    public void read(Chapter chapter, List<ListAccount> lists) {
        switch (chapter) {
            case PUBLISH -> heading(say(Words.READ));
            case AGAIN -> heading(say(Words.AGAIN));
            case REVOCATION -> heading(say(Words.REVOCATION));
        }
        if (!lists.isEmpty()) {
            printLists(lists);
            printProblems(lists);
        }
    }

    private void printLists(List<ListAccount> lists) {
        Table table = new Table("lrrrrr")
                .line(
                        say(Words.FILE),
                        say(Words.ROWS),
                        say(Words.ACCEPTED),
                        say(Words.REJECTED),
                        say(Words.SKIPPED),
                        say(Words.CORRECTED));
        for (ListAccount list : lists) {
            ImportReport report = list.report();
            table.line(
                    report.file(),
                    numbers.of(report.rows()),
                    numbers.of(report.accepted()),
                    numbers.of(report.rejected()),
                    numbers.of(report.skipped()),
                    numbers.of(report.correctionCount()));
        }
        table.printTo(page);
    }

    private void printProblems(List<ListAccount> lists) {
        List<Problem> errors = lists.stream()
                .flatMap(list -> list.problems().stream())
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            page.println("   " + say(Words.ERRORS, numbers.of(errors.size())));
        }
        errors.stream().limit(PROBLEMS_SHOWN).forEach(problem -> item(sentence(problem)));
        if (errors.size() > PROBLEMS_SHOWN) {
            item(say(Words.MORE, numbers.of(errors.size() - PROBLEMS_SHOWN)));
        }
    }

    private String sentence(Problem problem) {
        String column = problem.column().isEmpty() ? "" : say(Words.PROBLEM_COLUMN, problem.column());
        return say(
                Words.PROBLEM,
                problem.file(),
                problem.row(),
                column,
                problem.text().in(settings.language()));
    }

    @Override
    public void stands(Chapter chapter, Standing standing) {
        if (chapter == Chapter.PUBLISH) {
            heading(say(Words.FUNNEL));
            printFunnel(standing);
            printReasons(standing);
        } else if (chapter == Chapter.REVOCATION) {
            printFunnel(standing);
        }
    }

    private void printFunnel(Standing standing) {
        page.println("   "
                + String.join(
                        " → ",
                        say(Words.CANDIDATES, numbers.of(standing.items().size())),
                        say(Words.ELIGIBLE, numbers.of(standing.eligible())),
                        say(Words.LIVE, numbers.of(standing.count(State.LIVE)))));
    }

    private void printReasons(Standing standing) {
        List<ReasonCount> reasons = standing.reasons();
        if (reasons.isEmpty()) {
            return;
        }
        page.println("   " + say(Words.WHY_NOT));
        Table table = new Table("rll");
        reasons.forEach(reason -> table.line(numbers.of(reason.items()), reason.code(), text(reason, REASON_COLUMNS)));
        table.printTo(page);
    }

    @Override
    public void published(Chapter chapter, List<ChannelAccount> channels) {
        switch (chapter) {
            case PUBLISH -> {
                heading(say(Words.PUBLISH));
                printPlans(channels);
            }
            case AGAIN -> printAgain(channels);
            case REVOCATION -> printRevocation(channels);
        }
    }

    private void printPlans(List<ChannelAccount> channels) {
        Table table = new Table("lrrrrrl")
                .line(
                        say(Words.CHANNEL),
                        say(Words.PUBLISHED),
                        say(Words.CHANGED),
                        say(Words.WITHDRAWN),
                        say(Words.UNCHANGED),
                        say(Words.BLOCKED),
                        say(Words.DOCUMENTS));
        for (ChannelAccount channel : channels) {
            table.line(
                    channel.name().in(settings.language()),
                    count(channel, PlanAction.PUBLISH),
                    numbers.of(channel.plan().count(PlanAction.CHANGE)
                            + channel.plan().count(PlanAction.CHANGE_OFFER)),
                    count(channel, PlanAction.WITHDRAW),
                    count(channel, PlanAction.UNCHANGED),
                    count(channel, PlanAction.BLOCKED),
                    names(channel.documents()));
        }
        table.printTo(page);
        channels.forEach(this::printRefusals);
    }

    /** What a channel itself asks for and an item does not have, such as a price. */
    private void printRefusals(ChannelAccount channel) {
        List<PlanLine> refused = channel.refused();
        if (!refused.isEmpty()) {
            item(say(
                    Words.CHANNEL_SAYS,
                    channel.name().in(settings.language()),
                    numbers.of(refused.size()),
                    refused.stream()
                            .flatMap(line -> line.findings().stream())
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .map(Finding::code)
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining(", "))));
        }
    }

    private void printAgain(List<ChannelAccount> channels) {
        if (channels.stream().noneMatch(channel -> channel.plan().writes())) {
            item(say(Words.NOTHING_CHANGED));
        } else {
            printPlans(channels);
        }
    }

    private void printRevocation(List<ChannelAccount> channels) {
        channels.stream()
                .limit(1)
                .flatMap(channel -> channel.plan().lines(PlanAction.WITHDRAW).stream())
                .map(PlanLine::text)
                .forEach(line -> item(line.in(settings.language())));
        item(say(
                Words.WITHDRAWN_BY_CHANNEL,
                channels.stream()
                        .map(channel -> channel.plan().outlet().channel() + " " + count(channel, PlanAction.WITHDRAW))
                        .collect(Collectors.joining(", "))));
        long lines = channels.stream()
                .mapToLong(channel -> channel.applied().changes())
                .sum();
        item(say(Words.LEDGER, numbers.of(lines)));
    }

    private String text(ReasonCount reason, int columns) {
        return Table.shortened(reason.example().text().in(settings.language()), columns);
    }

    @Override
    public void looksAhead(Outlook outlook, List<Path> files) {
        heading(say(Words.HORIZON, numbers.of(outlook.items())));
        Table table =
                new Table("lrrl").line(say(Words.LAST_DAY), say(Words.DAYS_LEFT), say(Words.ITEMS), say(Words.SUCH_AS));
        List<LastDay> days = outlook.days();
        int shown = days.size() <= DAYS_SHOWN_AT_MOST ? days.size() : DAYS_SHOWN;
        for (LastDay last : days.subList(0, shown)) {
            table.line(
                    numbers.of(last.day()),
                    numbers.of(ChronoUnit.DAYS.between(outlook.from(), last.day())),
                    numbers.of(last.items()),
                    last.example());
        }
        if (!days.isEmpty()) {
            table.printTo(page);
        }
        if (shown < days.size()) {
            item(say(Words.MORE_DAYS, numbers.of(days.size() - shown)));
        }
        item(names(files));
    }

    @Override
    public void ends(long millis) {
        page.println();
        page.println(
                settings.dryRun()
                        ? say(Words.DONE_DRY, numbers.seconds(millis))
                        : say(
                                Words.DONE,
                                numbers.seconds(millis),
                                settings.out()
                                        .resolve("documents")
                                        .toAbsolutePath()
                                        .normalize()));
        if (!settings.dryRun()) {
            page.println(say(Words.CONTINUES));
        }
    }

    @Override
    public void refused(Refusal refusal) {
        terminal.err().println(refusal.sentence().in(settings.language()));
    }

    private void heading(String text) {
        chapters++;
        page.println();
        page.println(chapters + "  " + text);
    }

    private void item(String text) {
        page.println("   · " + Table.shortened(text, COLUMNS * 2));
    }

    private String say(Words words, Object... values) {
        return words.in(settings.language(), values);
    }

    private String count(ChannelAccount channel, PlanAction action) {
        return numbers.of(channel.plan().count(action));
    }

    private static String names(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
    }
}
