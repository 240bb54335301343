package io.ocopkit.example.quickstart;

import io.ocopkit.message.Language;
import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar that moves one step for each list read and each channel written. It goes to the error stream and clears itself. */
final class Progress implements AutoCloseable {
    private static final int COLUMNS = 90;
    private static final int EVERY_MILLIS = 100;

    private final ProgressBar bar;
    private final Language language;

    private Progress(ProgressBar bar, Language language) {
        this.bar = bar;
        this.language = language;
    }

    static Progress on(PrintStream stream, Language language, int steps) {
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("ocopkit")
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(EVERY_MILLIS)
                .setMaxRenderedLength(COLUMNS)
                .clearDisplayOnFinish()
                .hideEta()
                .setConsumer(new ConsoleProgressBarConsumer(stream, COLUMNS))
                .build();
        return new Progress(bar, language);
    }

    /** Says what is being done now. */
    void now(Words step, String detail) {
        bar.setExtraMessage(step.in(language) + (detail.isEmpty() ? "" : " " + detail));
    }

    void step() {
        bar.step();
    }

    @Override
    public void close() {
        bar.close();
    }
}
