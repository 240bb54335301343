package io.ocopkit.publishing.image;

import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Verdicts for as long as the process lives. */
final class ImagesInMemory implements ImageStore {
    private final Map<URI, ImageVerdict> verdicts = new ConcurrentHashMap<>();

    @Override
    public Map<URI, ImageVerdict> find(Collection<URI> addresses) {
        Map<URI, ImageVerdict> known = new HashMap<>();
        for (URI address : addresses) {
            ImageVerdict verdict = verdicts.get(address);
            if (verdict != null) {
                known.put(address, verdict);
            }
        }
        return known;
    }

    @Override
    public void keep(ImageVerdict verdict) {
        verdicts.put(verdict.address(), verdict);
    }
}
