package io.ocopkit.testkit.contract;

import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Reads everything that is logged, at every level, while it is open. What Java's own client and server note of the
 * requests between them is not the channel's doing: some platforms want keys in addresses.
 */
final class ListeningLog extends Handler implements AutoCloseable {
    private static final Logger ROOT = Logger.getLogger("");
    private static final Set<String> JAVA = Set.of("com.sun.net.httpserver", "jdk.internal.httpclient.debug");

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
        if (record.getLoggerName() == null || !JAVA.contains(record.getLoggerName())) {
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
