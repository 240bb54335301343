package io.ocopkit.testkit.contract;

import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Reads everything that is logged, at every level, while it is open, except by what carries the requests: Java's own
 * client and the local market's server log addresses, and on some platforms these carry the token.
 */
final class ListeningLog extends Handler implements AutoCloseable {
    private static final Logger ROOT = Logger.getLogger("");
    private static final List<String> CARRIERS = List.of("com.sun.net.httpserver", "jdk.internal.httpclient");

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
        String logger = String.valueOf(record.getLoggerName());
        if (CARRIERS.stream().noneMatch(logger::startsWith)) {
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
