package io.ocopkit.jpa;

import io.ocopkit.publishing.image.ImageStore;
import io.ocopkit.publishing.image.ImageVerdict;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;

/** What was found at the addresses of pictures. All outlets and all processes share it. */
final class Images implements ImageStore {
    private final Sessions sessions;

    Images(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Map<URI, ImageVerdict> find(Collection<URI> addresses) {
        List<String> ids = addresses.stream().map(OcopImage::id).distinct().toList();
        return ids.isEmpty() ? Map.of() : sessions.inGlance(session -> known(session, ids));
    }

    private static Map<URI, ImageVerdict> known(StatelessSession session, List<String> ids) {
        return session.createSelectionQuery("from OcopImage i where i.id in :ids", OcopImage.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(OcopImage::verdict)
                .collect(Collectors.toMap(ImageVerdict::address, Function.identity()));
    }

    @Override
    public void keep(ImageVerdict verdict) {
        try {
            replace(verdict);
        } catch (ConstraintViolationException e) {
            // Somebody else looked for the first time too; now there is a row to replace.
            replace(verdict);
        }
    }

    private void replace(ImageVerdict verdict) {
        LockWait.until(() -> sessions.inWork(session -> replaced(session, OcopImage.of(verdict))));
    }

    /** A row once there is never taken away, so that whoever meets it can always replace it. */
    private static int replaced(StatelessSession session, OcopImage image) {
        int replaced = image.replace(session);
        if (replaced == 0) {
            session.insertMultiple(List.of(image));
        }
        return replaced;
    }
}
