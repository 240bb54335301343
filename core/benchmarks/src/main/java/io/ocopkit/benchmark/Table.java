package io.ocopkit.benchmark;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints what a contest came to, the ratios to the first contestant. */
final class Table {
    private final PrintStream out;

    Table(PrintStream out) {
        this.out = out;
    }

    void head() {
        out.println("| listings | | time | computed, process | computed, server | ratio, computed | ratio, time"
                + " | ready after | peak heap |");
        out.println("|---|---|---|---|---|---|---|---|---|");
    }

    void rows(int size, Contest contest, List<Contest.Run> runs) {
        Contest.Run first = runs.get(0);
        for (int i = 0; i < runs.size(); i++) {
            row(size, contest.contestants().get(i).getSimpleName(), runs.get(i), first);
        }
    }

    private void row(int size, String name, Contest.Run run, Contest.Run first) {
        out.printf(
                Locale.ROOT,
                "| %,d | %s | %.2f s | %.2f s | %.2f s | %.2f | %.2f | %d ms | %d MiB |%n",
                size,
                name,
                run.process().seconds(),
                run.process().cpuSeconds(),
                run.serverSeconds(),
                run.computed() / first.computed(),
                run.process().seconds() / first.process().seconds(),
                run.process().startMillis(),
                run.process().peakHeapMiB());
    }
}
