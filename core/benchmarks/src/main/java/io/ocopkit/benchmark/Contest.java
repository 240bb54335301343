package io.ocopkit.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Two ways to do the same, each in a JVM of its own. They take turns, and medians are compared.
 *
 * @param plain what one would write without the library
 * @param library the library's way
 * @param warmUps how many rounds do not count; none when the database is warm
 * @param rounds how many times each
 */
record Contest(Class<?> plain, Class<?> library, int warmUps, int rounds) {

    /** The medians of both. */
    record Result(Measurement plain, Measurement library) {}

    Result run(String url) throws IOException, InterruptedException {
        List<Measurement> plains = new ArrayList<>();
        List<Measurement> libraries = new ArrayList<>();
        for (int round = 0; round < warmUps + rounds; round++) {
            Measurement one = Measurement.parse(AnotherProcess.run(plain, url));
            Measurement other = Measurement.parse(AnotherProcess.run(library, url));
            if (!one.sha256().equals(other.sha256())) {
                throw new IllegalStateException("The two did not write the same bytes");
            }
            if (round >= warmUps) {
                plains.add(one);
                libraries.add(other);
            }
        }
        return new Result(Measurement.median(plains), Measurement.median(libraries));
    }
}
