package io.ocopkit.publishing;

import io.ocopkit.channel.Outlet;
import io.ocopkit.channel.WebhookDecoder.Event;
import io.ocopkit.publishing.delivery.Inbox;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An inbox that forgets at the end of the test. */
final class InMemoryInbox implements Inbox {
    private final Map<Outlet, Map<String, Event>> arrived = new HashMap<>();
    private final Map<Outlet, Set<String>> read = new HashMap<>();

    @Override
    public synchronized boolean receive(Outlet outlet, Event event, Instant now) {
        return arrived.computeIfAbsent(outlet, key -> new LinkedHashMap<>()).putIfAbsent(event.id(), event) == null;
    }

    @Override
    public synchronized List<Event> unread(Outlet outlet, int limit) {
        Set<String> known = read.getOrDefault(outlet, Set.of());
        return arrived.getOrDefault(outlet, Map.of()).values().stream()
                .filter(event -> !known.contains(event.id()))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void read(Outlet outlet, String id, Instant now) {
        read.computeIfAbsent(outlet, key -> new HashSet<>()).add(id);
    }
}
