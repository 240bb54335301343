package io.ocopkit.testkit.contract;

import static io.ocopkit.testkit.contract.Samples.HONEY;
import static io.ocopkit.testkit.contract.Samples.honey;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.listing.Listing;
import java.util.function.Consumer;

/** A command under which something goes wrong. */
enum Deed {
    CREATE,
    CHANGE,
    WITHDRAW;

    static final Listing CHANGED = honey(offer -> offer.priced(199_000).described("Mật ong vụ mới, hương thơm dịu."));

    Listing wanted() {
        return this == CHANGE ? CHANGED : honey();
    }

    /** What must be there before. */
    void prepare(Trial trial) {
        if (this != CREATE) {
            trial.put(honey());
        }
    }

    Outcome act(Trial trial) {
        return this == WITHDRAW ? trial.withdraw(HONEY) : trial.publish(wanted());
    }

    /** What comes of it when every request meets a fault. */
    Outcome under(Trial trial, Fault fault) {
        prepare(trial);
        trial.market().faults().always(fault);
        return act(trial);
    }

    /** Does it once for each of its requests, which then meets a fault, in a world of its own. */
    void withEachRequest(Trial trial, Fault fault, Consumer<Done> check) {
        int requests = requests(trial.another());
        for (int i = 1; i <= requests; i++) {
            Trial fresh = trial.another();
            prepare(fresh);
            Trial.Stock before = fresh.stock(HONEY);
            fresh.market().faults().nth(i, fault);
            Outcome outcome = act(fresh);
            fresh.market().faults().heal();
            check.accept(new Done(this, fresh, outcome, before));
        }
    }

    /** How many requests it takes when all is well. */
    int requests(Trial trial) {
        prepare(trial);
        int before = trial.market().requests().size();
        act(trial);
        return trial.market().requests().size() - before;
    }

    int requestsUnder(Trial trial, Fault fault) {
        prepare(trial);
        int before = trial.market().requests().size();
        trial.market().faults().always(fault);
        act(trial);
        return trial.market().requests().size() - before;
    }

    /**
     * What was said of a command, and what the market had before.
     *
     * @param deed the command
     * @param trial its world
     * @param outcome what was said
     * @param before what there was
     */
    record Done(Deed deed, Trial trial, Outcome outcome, Trial.Stock before) {

        /** What was said is so: nobody is told that something is done that is not, or that nothing has happened. */
        void expectTheTruth() {
            if (Outcomes.isTaken(outcome)) {
                expectDone();
            } else if (outcome instanceof Outcome.Rejected) {
                assertThat(trial.stock(HONEY).isVisible())
                        .as("buyers see it after " + outcome)
                        .isEqualTo(before.isVisible());
            } else if (!(outcome instanceof Outcome.InDoubt)) {
                assertThat(trial.stock(HONEY))
                        .as("the market after " + outcome + ", which says that nothing has happened")
                        .isEqualTo(before);
            }
        }

        private void expectDone() {
            ListingReference said = Outcomes.taken(outcome);
            if (deed == WITHDRAW) {
                assertThat(trial.stock(HONEY).isVisible())
                        .as("seen after " + outcome)
                        .isFalse();
                return;
            }
            trial.approve(deed.wanted());
            trial.expectOffered(deed.wanted());
            Observation seen = trial.channel().observe(said, trial.context());
            assertThat(seen).as("what is seen under " + said).isInstanceOf(Observation.Live.class);
        }
    }
}
