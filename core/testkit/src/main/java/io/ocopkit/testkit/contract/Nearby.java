package io.ocopkit.testkit.contract;

import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.Pace;
import io.ocopkit.channel.Paced;
import io.ocopkit.channel.Secret;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/**
 * A channel beside its local market: it finds the pictures at {@link Pictures#HOME} there, whatever context it is given,
 * and keeps to a pace that may be another than its own.
 */
record Nearby(ListingChannel channel, URI market, Pace pace) {

    /** The same channel with all it declares. */
    ListingChannel open() {
        return (ListingChannel) Proxy.newProxyInstance(
                channel.getClass().getClassLoader(),
                channel.getClass().getInterfaces(),
                (self, method, arguments) -> call(method, arguments == null ? new Object[0] : arguments));
    }

    private Object call(Method method, Object... arguments) throws Throwable {
        if (method.getDeclaringClass() == Paced.class) {
            return pace;
        }
        Object[] near = Arrays.stream(arguments)
                .map(argument -> argument instanceof ChannelContext context ? new Near(context, market) : argument)
                .toArray();
        try {
            return method.invoke(channel, near);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** As often as it likes. */
    static Pace hasty(Pace pace) {
        return new Pace(
                1_000_000,
                Duration.ofMillis(1),
                pace.atOnce(),
                pace.callsPerCommand(),
                pace.timeout(),
                pace.settling());
    }

    private record Near(ChannelContext context, URI market) implements ChannelContext {

        @Override
        public Clock clock() {
            return context.clock();
        }

        @Override
        public Instant deadline() {
            return context.deadline();
        }

        @Override
        public String idempotencyKey() {
            return context.idempotencyKey();
        }

        @Override
        public Secret secret(String name) {
            return context.secret(name);
        }

        @Override
        public HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
            URI near = Pictures.near(request.uri(), market);
            return context.send(
                    near.equals(request.uri())
                            ? request
                            : HttpRequest.newBuilder(request, (name, value) -> true)
                                    .uri(near)
                                    .build());
        }
    }
}
