package io.ocopkit.testkit.contract;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Function;

/** The contract of channels of a market that decides later. */
class ReviewContract extends FairContract {
    ReviewContract(Function<URI, ListingChannel> channels) {
        super(channels);
    }

    @Override
    protected LocalMarket market() {
        return new ReviewingMarket();
    }

    @Override
    protected ContractProfile profile() {
        return super.profile().with(Habit.REVIEWS);
    }

    /** A channel that tells what is under review. */
    static class Channel extends FairChannel {
        Channel(URI home) {
            super(home);
        }

        @Override
        Outcome done(HttpResponse<byte[]> answer, ListingReference about) {
            Outcome outcome = super.done(answer, about);
            boolean writing = answer.request().uri().getPath().matches("/items(/\\d+)?")
                    && !answer.request().method().equals("DELETE");
            return writing && outcome instanceof Outcome.Applied applied
                    ? new Outcome.Accepted(applied.reference())
                    : outcome;
        }

        @Override
        Observation reviewed(ListingReference reference, String state) {
            return state.equals("review")
                    ? new Observation.InReview(reference)
                    : new Observation.Refused(reference, List.of(refusal(state.replace("refused: ", ""))));
        }

        Issue refusal(String reason) {
            return VillageAnswer.issue(
                    "VILLAGE_REVIEW", "", "Chợ không duyệt: " + reason, "The review refused it: " + reason, reason);
        }
    }
}
