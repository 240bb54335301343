package io.ocopkit.testkit.contract;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.function.Function;
import java.util.stream.Stream;

/** Channels of a market that decides later, each of which tells wrongly what it decides. */
final class ZooOfReviews {
    private ZooOfReviews() {}

    static Stream<WrongChannel> all() {
        return Stream.of(
                that("takes what is under review for done", "314", home -> new ReviewContract.Channel(home) {
                    @Override
                    Outcome done(HttpResponse<byte[]> answer, ListingReference about) {
                        return super.done(answer, about) instanceof Outcome.Accepted accepted
                                ? new Outcome.Applied(accepted.reference())
                                : super.done(answer, about);
                    }
                }),
                that("keeps the reason of a refusal to itself", "315", home -> new ReviewContract.Channel(home) {
                    @Override
                    Issue refusal(String reason) {
                        return super.refusal("?");
                    }
                }),
                that("takes what is refused for hidden", "315", home -> new ReviewContract.Channel(home) {
                    @Override
                    Observation reviewed(ListingReference reference, String state) {
                        return state.equals("review")
                                ? super.reviewed(reference, state)
                                : new Observation.Hidden(reference);
                    }
                }));
    }

    private static WrongChannel that(String does, String rules, Function<URI, ListingChannel> channel) {
        return new WrongChannel(does, new ReviewContract(channel), WrongChannel.ids(rules));
    }
}
