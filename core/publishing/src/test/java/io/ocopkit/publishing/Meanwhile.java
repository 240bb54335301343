package io.ocopkit.publishing;

import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.Pace;
import io.ocopkit.channel.Paced;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** Lets something happen while the next command is under way, on a channel that is in no need to be spared. */
final class Meanwhile {
    private static final Set<String> COMMANDS = Set.of("publish", "offer", "withdraw", "stopSelling", "unlist");

    private final AtomicReference<Runnable> next = new AtomicReference<>(() -> {});

    void happens(Runnable action) {
        next.set(action);
    }

    ListingChannel on(ListingChannel channel, int atOnce) {
        Pace pace = new Pace(1_000_000, Duration.ofMillis(1), atOnce, 1, Duration.ofSeconds(30), Duration.ofMinutes(1));
        Class<?>[] abilities = Stream.concat(Arrays.stream(channel.getClass().getInterfaces()), Stream.of(Paced.class))
                .toArray(Class<?>[]::new);
        return (ListingChannel) Proxy.newProxyInstance(
                Meanwhile.class.getClassLoader(), abilities, (self, method, arguments) -> {
                    if (method.getDeclaringClass() == Paced.class) {
                        return pace;
                    }
                    if (COMMANDS.contains(method.getName())) {
                        next.getAndSet(() -> {}).run();
                    }
                    return invoke(channel, method, arguments);
                });
    }

    private static Object invoke(ListingChannel channel, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(channel, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
