package io.ocopkit.example.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/**
 * What the program meets of the world.
 *
 * @param out where the report goes
 * @param err where progress and refusals go
 * @param clock what time it is unless somebody says otherwise
 */
record Terminal(PrintStream out, PrintStream err, Clock clock) {

    /** The process's own streams, in UTF-8 whatever the machine's character set, and Vietnam's time. */
    static Terminal ofTheProcess() {
        return new Terminal(utf8(FileDescriptor.out), utf8(FileDescriptor.err), Clock.system(Settings.VIETNAM));
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
