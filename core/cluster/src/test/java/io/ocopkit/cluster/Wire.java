package io.ocopkit.cluster;

import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.Pace;
import io.ocopkit.channel.Paced;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The wire to a market: sees every call, and may hold it. All channels it is given share it, in all processes at once. */
class Wire {
    private static final Set<String> CALLS = Set.of("publish", "withdraw", "observe", "locate", "offer");

    private final Pace pace;
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger();

    Wire(Pace pace) {
        this.pace = pace;
    }

    /** While a call is on its way there. */
    void carry() {}

    final int most() {
        return most.get();
    }

    final int calls() {
        return calls.get();
    }

    final ListingChannel around(ListingChannel channel) {
        Class<?>[] types = Stream.concat(Stream.of(channel.getClass().getInterfaces()), Stream.of(Paced.class))
                .toArray(Class<?>[]::new);
        InvocationHandler handler = (proxy, method, arguments) -> through(channel, method, arguments);
        return (ListingChannel) Proxy.newProxyInstance(Wire.class.getClassLoader(), types, handler);
    }

    private Object through(ListingChannel channel, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Paced.class) {
            return pace;
        }
        if (!CALLS.contains(method.getName())) {
            return invoke(channel, method, arguments);
        }
        calls.incrementAndGet();
        most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
        try {
            carry();
            return invoke(channel, method, arguments);
        } finally {
            underWay.decrementAndGet();
        }
    }

    private static Object invoke(ListingChannel channel, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(channel, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
