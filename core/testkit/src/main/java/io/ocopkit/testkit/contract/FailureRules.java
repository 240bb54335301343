package io.ocopkit.testkit.contract;

import static io.ocopkit.testkit.contract.Samples.HONEY;
import static io.ocopkit.testkit.contract.Samples.honey;
import static io.ocopkit.testkit.contract.Samples.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.ListingLocator;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.TokenRenewal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** 400: what the channel says when something goes wrong. */
interface FailureRules {

    @Rule
    default void CH_401_aBadRequestIsRejected(Trial trial) {
        expect(trial, 400, Outcome.Rejected.class);
    }

    @Rule
    default void CH_402_lapsedCredentialsAreSaidToBe(Trial trial) {
        expect(trial, 401, Outcome.AuthExpired.class);
    }

    @Rule
    default void CH_403_aForbiddenCallIsNotTriedAgain(Trial trial) {
        expect(trial, 403, Outcome.AuthExpired.class, Outcome.Rejected.class);
    }

    @Rule
    default void CH_404_aListingThatIsNotFoundIsNotTaken(Trial trial) {
        expect(trial, 404, Outcome.Rejected.class, Outcome.Transient.class, Outcome.InDoubt.class);
    }

    @Rule
    default void CH_405_aConflictIsNotTaken(Trial trial) {
        expect(trial, 409, Outcome.Rejected.class, Outcome.Transient.class, Outcome.InDoubt.class);
    }

    @Rule
    default void CH_406_whatIsTooLargeIsRejected(Trial trial) {
        expect(trial, 413, Outcome.Rejected.class);
    }

    @Rule
    default void CH_407_whatIsInvalidIsRejected(Trial trial) {
        expect(trial, 422, Outcome.Rejected.class);
    }

    @Rule
    default void CH_408_tooManyCallsAreThrottled(Trial trial) {
        Outcome outcome = Deed.CREATE.under(trial, Fault.throttled(null));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Throttled.class,
                        throttled -> assertThat(throttled.until())
                                .isAfter(trial.clock().instant()));
    }

    @Rule
    default void CH_409_aServerErrorIsNoRejection(Trial trial) {
        for (int status : List.of(500, 502, 503, 504)) {
            expect(trial.another(), status, Outcome.Transient.class, Outcome.InDoubt.class, Outcome.Throttled.class);
        }
    }

    @Rule
    default void CH_410_aRejectionSaysWhatToDo(Trial trial) {
        Outcome outcome = Deed.CREATE.under(trial, Fault.status(422));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.issues()).allSatisfy(Actionable::expectQuoting));
    }

    @Rule
    default void CH_411_secondsToWaitAreKept(Trial trial) {
        expectUntil(trial, "120", trial.clock().instant().plusSeconds(120));
    }

    @Rule
    default void CH_412_aDateToWaitForIsKept(Trial trial) {
        Instant until = trial.clock().instant().plusSeconds(3_600);
        expectUntil(trial, DateTimeFormatter.RFC_1123_DATE_TIME.format(until.atOffset(ZoneOffset.UTC)), until);
    }

    @Rule
    default void CH_413_aStrangeTimeToWaitIsNoAccident(Trial trial) {
        for (String header : List.of("soon", "-1", "99999999999999999999", "")) {
            Outcome outcome = Deed.CREATE.under(trial.another(), Fault.throttled(header));
            assertThat(outcome).as("Retry-After: " + header).isInstanceOf(Outcome.Throttled.class);
        }
    }

    @Rule
    default void CH_414_aRefusedConnectionSurelyDidNothing(Trial trial) {
        trial.market().close();
        assertThat(trial.publish(honey())).isInstanceOf(Outcome.Transient.class);
    }

    @Rule
    default void CH_415_aRequestLostOnTheWayIsNotTaken(Trial trial) {
        expectTheTruth(trial, Fault.lostBeforeEffect());
    }

    @Rule
    default void CH_416_aLostAnswerIsInDoubt(Trial trial) {
        expectTheTruth(trial, Fault.lostAfterEffect());
    }

    @Rule
    default void CH_417_aGarbledAnswerIsNoAnswer(Trial trial) {
        expectTheTruth(trial, Fault.garbled());
    }

    @Rule
    default void CH_418_anEmptyAnswerIsNotMadeUp(Trial trial) {
        expectTheTruth(trial, Fault.empty());
    }

    @Rule
    default void CH_419_halfAnAnswerIsNoAnswer(Trial trial) {
        expectTheTruth(trial, Fault.halved());
        expectTheTruth(trial, Fault.brokenOff());
    }

    @Rule
    default void CH_420_aStrangersAnswerIsNotTheMarkets(Trial trial) {
        expectTheTruth(trial, Fault.strangersAnswer());
    }

    @Rule
    default void CH_421_aGatewaysErrorPromisesNothing(Trial trial) {
        expectTheTruth(trial, Fault.statusAfterEffect(502));
        expectTheTruth(trial, Fault.statusAfterEffect(504));
    }

    @Rule
    default void CH_422_aFailureMidwayIsToldAsItIs(Trial trial) {
        for (int status : List.of(401, 422, 429, 500)) {
            expectTheTruth(trial, Fault.status(status));
        }
    }

    @Rule
    default void CH_423_aWithdrawalThatFailedIsNotDone(Trial trial) {
        for (int status : List.of(400, 401, 403, 409, 422, 429, 500, 503)) {
            Trial fresh = trial.another();
            Outcome outcome = Deed.WITHDRAW.under(fresh, Fault.status(status));
            assertThat(Outcomes.isTaken(outcome)).as(status + ": " + outcome).isFalse();
            assertThat(fresh.stock(HONEY).isVisible()).isTrue();
        }
    }

    @Rule
    default void CH_424_whatCannotBeSeenIsUnknown(Trial trial) {
        trial.put(honey());
        for (Fault fault : blinding()) {
            trial.market().faults().always(fault);
            assertThat(trial.observe(HONEY)).isInstanceOf(Observation.Unknown.class);
        }
    }

    @Rule
    default void CH_425_noStatusIsAnException(Trial trial) {
        trial.put(honey());
        for (int status : List.of(204, 301, 302, 304, 402, 408, 418, 451, 505, 599)) {
            trial.market().faults().always((request, market) -> Answer.of(status, "text/plain", ""));
            assertThat(Outcomes.isTaken(trial.publish(Deed.CHANGED)))
                    .as(status + " is no success")
                    .isFalse();
            trial.observe(HONEY);
        }
        assertThat(trial.stock(HONEY).isVisible()).isTrue();
    }

    @Rule
    default void CH_426_aChangeThatFailedMidwayIsCompletedLater(Trial trial) {
        for (Fault fault : List.of(Fault.status(500), Fault.lostBeforeEffect(), Fault.lostAfterEffect())) {
            Deed.CHANGE.withEachRequest(trial, fault, done -> {
                done.trial().settle(Deed.CHANGED);
                done.trial().expectOffered(Deed.CHANGED);
                assertThat(done.trial().creations(HONEY)).isEqualTo(1);
            });
        }
    }

    @Rule(value = Level.OPTIONAL, needs = ListingLocator.class)
    default void CH_427_aCreationThatFailedMidwayIsCompletedLater(Trial trial) {
        List<Fault> faults =
                List.of(Fault.status(500), Fault.lostBeforeEffect(), Fault.lostAfterEffect(), Fault.garbled());
        for (Fault fault : faults) {
            Deed.CREATE.withEachRequest(trial, fault, done -> {
                done.trial().settle(honey());
                done.trial().expectOffered(honey());
                assertThat(done.trial().creations(HONEY)).isEqualTo(1);
            });
        }
    }

    @Rule(value = Level.OPTIONAL, needs = ListingLocator.class)
    default void CH_428_whatCannotBeSearchedForIsUnknown(Trial trial) {
        trial.put(honey());
        for (Fault fault : blinding()) {
            trial.market().faults().always(fault);
            assertThat(trial.locate(HONEY)).isInstanceOf(Observation.Unknown.class);
        }
    }

    @Rule
    default void CH_429_aPersonIsAskedForOnlyWhereNothingElseHelps(Trial trial) {
        boolean renews = trial.channel() instanceof TokenRenewal;
        assertThat(Deed.CREATE.under(trial, Fault.status(401)))
                .isInstanceOfSatisfying(
                        Outcome.AuthExpired.class,
                        expired -> assertThat(expired.personNeeded()).isEqualTo(!renews));
    }

    @Rule
    default void CH_430_theChannelNeverTriesAgainByItself(Trial trial) {
        for (Deed deed : Deed.values()) {
            int usual = deed.requests(trial.another());
            for (Fault fault : List.of(Fault.status(429), Fault.status(500), Fault.lostBeforeEffect())) {
                assertThat(deed.requestsUnder(trial.another(), fault))
                        .as("requests of a command that fails")
                        .isLessThanOrEqualTo(usual);
            }
        }
    }

    @Rule(value = Level.STOCHASTIC, needs = ListingLocator.class)
    default void CH_431_lostAnswersMakeNoSecondListing(Trial trial) {
        Chance chance = new Chance(trial, 0.3, Fault.lostAfterEffect());
        chance.forEach(i -> {
            trial.settle(numbered(i));
            assertThat(trial.creations(numbered(i).sku())).isEqualTo(1);
        });
        chance.forEach(i -> trial.expectOffered(numbered(i)));
    }

    @Rule(Level.STOCHASTIC)
    default void CH_432_changesConvergeUnderManyFaults(Trial trial) {
        trial.put(honey());
        Chance chance = new Chance(
                trial,
                0.3,
                Fault.lostAfterEffect(),
                Fault.lostBeforeEffect(),
                Fault.status(500),
                Fault.throttled("1"),
                Fault.garbled());
        chance.forEach(i -> {
            trial.settle(honey(offer -> offer.priced(100_000 + 1_000L * i)));
            trial.expectOffered(honey(offer -> offer.priced(100_000 + 1_000L * i)));
        });
        assertThat(trial.creations(HONEY)).isEqualTo(1);
    }

    @Rule(Level.STOCHASTIC)
    default void CH_433_withdrawalsConvergeUnderManyFaults(Trial trial) {
        for (int i = 0; i < trial.many(); i++) {
            trial.put(numbered(i));
        }
        Chance chance = new Chance(
                trial, 0.3, Fault.lostAfterEffect(), Fault.lostBeforeEffect(), Fault.status(503), Fault.garbled());
        chance.forEach(i -> {
            trial.settleWithdrawal(numbered(i).sku());
            assertThat(trial.stock(numbered(i).sku()).isVisible()).isFalse();
        });
    }

    private static List<Fault> blinding() {
        return List.of(
                Fault.status(500),
                Fault.status(401),
                Fault.status(429),
                Fault.lostBeforeEffect(),
                Fault.garbled(),
                Fault.empty(),
                Fault.halved(),
                Fault.strangersAnswer());
    }

    private static void expect(Trial trial, int status, Class<?>... allowed) {
        assertThat(Deed.CREATE.under(trial, Fault.status(status)))
                .as("a creation answered by " + status)
                .isInstanceOfAny(allowed);
        Trial other = trial.another();
        assertThat(Deed.CHANGE.under(other, Fault.status(status)))
                .as("a change answered by " + status)
                .isInstanceOfAny(allowed);
        other.expectOffered(honey());
    }

    private static void expectUntil(Trial trial, String header, Instant until) {
        assertThat(Deed.CREATE.under(trial, Fault.throttled(header))).isEqualTo(new Outcome.Throttled(until));
    }

    private static void expectTheTruth(Trial trial, Fault fault) {
        for (Deed deed : Deed.values()) {
            deed.withEachRequest(trial, fault, Deed.Done::expectTheTruth);
        }
    }
}
