package io.ocopkit.jpa;

import io.ocopkit.channel.Outlet;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Hears that an outlet has something to do, inside the transaction that gives it to it: of intents and callbacks that are
 * rolled back nobody has heard.
 */
@FunctionalInterface
public interface OutletWaker {

    /**
     * Puts on record that an outlet is to be looked after. Called often, also for one that was just woken.
     *
     * @param outlet the outlet
     * @param transaction where to put it; neither to be committed, rolled back nor closed here
     * @throws SQLException when that fails; the whole transaction fails with it
     */
    void wake(Outlet outlet, Connection transaction) throws SQLException;
}
