package io.ocopkit.testkit.contract;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Reads everything that is logged, at every level, while it is open, except by the server of the local market: it logs the
 * addresses it is asked for, and on some platforms these carry the token.
 */
final class ListeningLog extends Handler implements AutoCloseable {
    private static final Logger ROOT = Logger.getLogger("");
    private static final String SERVER = "com.sun.net.httpserver";

    private final StringBuffer text = new StringBuffer();
    private final Level before = ROOT.getLevel();

    static ListeningLog open() {
        ListeningLog log = new ListeningLog();
        log.setFormatter(new SimpleFormatter());
        log.setLevel(Level.ALL);
        ROOT.setLevel(Level.ALL);
        ROOT.addHandler(log);
        return log;
    }

    String text() {
        return text.toString();
    }

    @Override
    public void publish(LogRecord record) {
        if (!String.valueOf(record.getLoggerName()).startsWith(SERVER)) {
            text.append(getFormatter().format(record));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        ROOT.removeHandler(this);
        ROOT.setLevel(before);
    }
}
