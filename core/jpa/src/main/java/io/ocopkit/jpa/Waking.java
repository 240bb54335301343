package io.ocopkit.jpa;

import io.ocopkit.channel.Outlet;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Tells whoever wants to know, if anybody does, on the connection of the work that is being done. */
record Waking(@Nullable OutletWaker waker) {
    static final Waking NOBODY = new Waking(null);

    boolean wake(StatelessSession session, Outlet outlet) {
        if (waker == null) {
            return false;
        }
        session.doWork(connection -> waker.wake(outlet, connection));
        return true;
    }
}
