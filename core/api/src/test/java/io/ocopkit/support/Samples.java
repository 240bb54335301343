package io.ocopkit.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Policies that nobody grants. */
final class Samples {
    private Samples() {}

    static SupportPolicyTable table() {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream("sample-policies.tsv"))) {
            return SupportPolicyTable.read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
