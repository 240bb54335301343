package io.ocopkit.testkit.contract;

import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.Secret;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;

/** The world during one command of a batch: the batch's, with a key of the command's own. */
record KeyedContext(ChannelContext batch, int number) implements ChannelContext {

    @Override
    public Clock clock() {
        return batch.clock();
    }

    @Override
    public Instant deadline() {
        return batch.deadline();
    }

    @Override
    public String idempotencyKey() {
        return batch.idempotencyKey() + "-" + number;
    }

    @Override
    public Secret secret(String name) {
        return batch.secret(name);
    }

    @Override
    public HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        return batch.send(request);
    }
}
