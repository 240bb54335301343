package io.ocopkit.jpa;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.StatelessSession;

/** Which events are stored already. */
final class EventBook {
    private final StatelessSession session;
    private final Set<String> known = new HashSet<>();
    private final List<OcopCertificateEvent> added = new ArrayList<>();

    private EventBook(StatelessSession session) {
        this.session = session;
    }

    static EventBook load(StatelessSession session, List<OcopCertificateEvent> wanted) {
        EventBook book = new EventBook(session);
        List<String> keys = wanted.stream().map(OcopCertificateEvent::id).toList();
        Loaded.byKey(session, OcopCertificateEvent.class, keys).all().forEach(event -> book.known.add(event.id()));
        return book;
    }

    /** Whether it was not there. */
    boolean add(OcopCertificateEvent event) {
        return known.add(event.id()) && added.add(event);
    }

    void save() {
        session.insertMultiple(added);
        added.clear();
    }
}
