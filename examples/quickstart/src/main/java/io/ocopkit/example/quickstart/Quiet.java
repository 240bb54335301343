package io.ocopkit.example.quickstart;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the libraries' own log lines off a console that is there for the report. */
final class Quiet {
    /** Held, because the log system forgets the settings of loggers nobody holds. */
    private static final Logger ALL = Logger.getLogger("");

    private Quiet() {}

    static void libraries() {
        ALL.setLevel(Level.SEVERE);
    }
}
