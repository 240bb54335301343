package io.ocopkit.jpa;

import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.Pace;
import io.ocopkit.channel.Paced;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * What a process runs on. It has two kinds of effects that outlive it, commits and calls; this can be cut off before any
 * of them. Once it is cut off nothing has an effect any more, and what a transaction wrote is gone.
 */
final class PowerSupply {
    private static final Pace HASTE =
            new Pace(1_000_000, Duration.ofMillis(1), 1, 1, Duration.ofSeconds(30), Duration.ofMinutes(1));

    private long left = Long.MAX_VALUE;

    /** The end of a process, which it has no way to deal with. */
    static final class Cut extends Error {
        private static final long serialVersionUID = 1;

        Cut() {
            super("The power is cut");
        }
    }

    /** Allows so many effects from now on, none after them. */
    synchronized void lastFor(long effects) {
        left = effects;
    }

    void lastForEver() {
        lastFor(Long.MAX_VALUE);
    }

    DataSource wire(DataSource source) {
        return proxy(List.of(DataSource.class), (self, method, arguments) -> {
            Object result = invoke(source, method, arguments);
            return result instanceof Connection connection ? wire(connection) : result;
        });
    }

    private Connection wire(Connection connection) {
        return proxy(List.of(Connection.class), (self, method, arguments) -> {
            if (method.getName().equals("commit")) {
                commit(connection);
                return null;
            }
            return invoke(connection, method, arguments);
        });
    }

    private void commit(Connection connection) throws SQLException {
        try {
            use();
        } catch (Cut end) {
            connection.rollback();
            throw end;
        }
        connection.commit();
    }

    /** The channel as it is, but in no need to be spared. */
    ListingChannel wire(ListingChannel channel) {
        List<Class<?>> abilities = Stream.concat(
                        Arrays.<Class<?>>stream(channel.getClass().getInterfaces()), Stream.of(Paced.class))
                .toList();
        return proxy(abilities, (self, method, arguments) -> {
            if (method.getDeclaringClass() == Paced.class) {
                return HASTE;
            }
            if (Arrays.asList(method.getParameterTypes()).contains(ChannelContext.class)) {
                use();
            }
            return invoke(channel, method, arguments);
        });
    }

    private synchronized void use() {
        if (left == 0) {
            throw new Cut();
        }
        left--;
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @SuppressWarnings("unchecked") // The proxy is of all these types, the one asked for among them.
    private static <T> T proxy(List<? extends Class<?>> types, InvocationHandler handler) {
        return (T) Proxy.newProxyInstance(PowerSupply.class.getClassLoader(), types.toArray(new Class<?>[0]), handler);
    }
}
