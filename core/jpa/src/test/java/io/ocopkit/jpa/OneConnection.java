package io.ocopkit.jpa;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;

/** A pool of one connection that is never closed, as a host's pool would look to us. */
final class OneConnection {

    private OneConnection() {}

    static DataSource of(Connection connection) {
        Connection lent = proxy(Connection.class, (method, arguments) -> method.equals("close"), connection);
        return proxy(DataSource.class, (method, arguments) -> false, new Lender(lent));
    }

    /** What of a data source is asked for. */
    record Lender(Connection lent) {
        public Connection getConnection() {
            return lent;
        }
    }

    private interface Swallowed {
        boolean test(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Swallowed swallowed, Object target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (swallowed.test(method.getName(), arguments)) {
                        return null;
                    }
                    try {
                        return target.getClass()
                                .getMethod(method.getName(), method.getParameterTypes())
                                .invoke(target, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
