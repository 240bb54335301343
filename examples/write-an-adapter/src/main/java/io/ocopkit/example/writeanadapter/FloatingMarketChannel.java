package io.ocopkit.example.writeanadapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.ChannelInfo;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.ProofTerm;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.channel.error.ChannelError;
import io.ocopkit.channel.error.ErrorClass;
import io.ocopkit.channel.error.Lost;
import io.ocopkit.channel.error.RetryAfter;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.BilingualText;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A market that knows goods by the seller's own key: {@code PUT}, {@code DELETE} and {@code GET /goods/<sku>}. */
public final class FloatingMarketChannel implements ListingChannel {
    static final ChannelId ID = new ChannelId("floating-market");
    private static final ChannelInfo INFO = new ChannelInfo(ID, BilingualText.of("Chợ nổi", "Floating market"), 1);

    private final FloatingMarketConfig config;

    public FloatingMarketChannel(FloatingMarketConfig config) {
        this.config = config;
    }

    @Override
    public ChannelInfo info() {
        return INFO;
    }

    @Override
    public Outcome publish(PublishCommand command, ChannelContext context) {
        List<Issue> issues = new ArrayList<>();
        ProofTerm.issue(command.listing(), context.clock()).ifPresent(issues::add);
        ObjectNode body = FloatingMarketMapper.body(config, command.listing(), issues::add);
        if (!issues.isEmpty()) {
            return new Outcome.Rejected(issues);
        }
        return write(
                request(command.reference().sku(), context)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body.toString()))
                        .build(),
                command.reference(),
                context);
    }

    @Override
    public Outcome withdraw(WithdrawCommand command, ChannelContext context) {
        ListingReference reference = command.reference();
        return write(request(reference.sku(), context).DELETE().build(), reference, context);
    }

    @Override
    public Observation observe(ListingReference reference, ChannelContext context) {
        try {
            HttpResponse<byte[]> answer =
                    context.send(request(reference.sku(), context).GET().build());
            JsonNode seen = FloatingMarketErrors.read(answer);
            if (answer.statusCode() != 200 || !seen.hasNonNull("id")) {
                ChannelError error = FloatingMarketErrors.of(answer);
                return isAbsence(error)
                        ? new Observation.Absent()
                        : new Observation.Unknown(error.ofRead(RetryAfter.of(answer.headers(), context.clock())));
            }
            ListingReference known =
                    new ListingReference(reference.sku(), seen.get("id").asText());
            return seen.path("onSale").asBoolean()
                    ? new Observation.Live(known, seen.path("edition").asText())
                    : new Observation.Hidden(known);
        } catch (IOException e) {
            return new Observation.Unknown(Lost.read(e));
        } catch (InterruptedException e) {
            return new Observation.Unknown(Lost.read(e));
        }
    }

    private static Outcome write(HttpRequest request, ListingReference reference, ChannelContext context) {
        try {
            HttpResponse<byte[]> answer = context.send(request);
            JsonNode done = FloatingMarketErrors.read(answer);
            if (answer.statusCode() == 200 && done.hasNonNull("id")) {
                return new Outcome.Applied(
                        new ListingReference(reference.sku(), done.get("id").asText()));
            }
            ChannelError error = FloatingMarketErrors.of(answer);
            return request.method().equals("DELETE") && isAbsence(error)
                    ? new Outcome.Applied(reference)
                    : error.ofWrite(reference, RetryAfter.of(answer.headers(), context.clock()));
        } catch (IOException e) {
            return Lost.write(reference, e);
        } catch (InterruptedException e) {
            return Lost.write(reference, e);
        }
    }

    /** Only the market's own word counts: a stranger's 404 says nothing of the goods. */
    private static boolean isAbsence(ChannelError error) {
        return error.documented() && error.is(ErrorClass.ABSENT);
    }

    private HttpRequest.Builder request(Sku sku, ChannelContext context) {
        String name = URLEncoder.encode(sku.value(), StandardCharsets.UTF_8).replace("+", "%20");
        return HttpRequest.newBuilder(URI.create(config.market() + "/goods/" + name))
                .header(
                        "Authorization",
                        "Bearer " + context.secret(config.token()).reveal());
    }
}
