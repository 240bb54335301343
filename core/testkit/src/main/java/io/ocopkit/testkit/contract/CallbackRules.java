package io.ocopkit.testkit.contract;

import static io.ocopkit.testkit.contract.Samples.HONEY;
import static io.ocopkit.testkit.contract.Samples.honey;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.Secret;
import io.ocopkit.channel.TokenRenewal;
import io.ocopkit.channel.TokenRenewal.Renewal;
import io.ocopkit.channel.WebhookDecoder;
import io.ocopkit.channel.WebhookDecoder.Decoded;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** 880: credentials that are renewed, and calls that come from the channel. */
interface CallbackRules {

    @Rule(value = Level.OPTIONAL, needs = TokenRenewal.class)
    default void CH_881_credentialsThatLapsedAreRenewed(Trial trial) {
        trial.put(honey());
        trial.market().expireCredentials();
        assertThat(trial.publish(Deed.CHANGED)).isEqualTo(new Outcome.AuthExpired(false));
        trial.use(renewed(trial));
        trial.put(Deed.CHANGED);
        trial.expectOffered(Deed.CHANGED);
    }

    @Rule(value = Level.OPTIONAL, needs = TokenRenewal.class)
    default void CH_882_everyRenewalUsesTheLatestCredentials(Trial trial) {
        for (int i = 0; i < 3; i++) {
            trial.market().expireCredentials();
            trial.use(renewed(trial));
        }
        trial.put(honey());
        trial.expectOffered(honey());
    }

    @Rule(value = Level.OPTIONAL, needs = TokenRenewal.class)
    default void CH_883_aRenewalAsksOnce(Trial trial) {
        int before = trial.market().requests().size();
        renewed(trial);
        assertThat(trial.market().requests().size() - before).isEqualTo(1);
        trial.market().faults().next(Fault.lostAfterEffect());
        assertThat(renew(trial)).isInstanceOf(Renewal.Failed.class);
        assertThat(trial.market().requests().size() - before).isEqualTo(2);
    }

    @Rule(value = Level.OPTIONAL, needs = TokenRenewal.class)
    default void CH_884_credentialsThatCannotBeRenewedNeedAPerson(Trial trial) {
        trial.use(trial.secrets().keySet().stream()
                .collect(Collectors.toMap(name -> name, name -> Secret.of("999999999999"))));
        assertThat(renew(trial))
                .isInstanceOfSatisfying(Renewal.PersonNeeded.class, needed -> Actionable.expect(needed.issue()));
    }

    @Rule(value = Level.OPTIONAL, needs = TokenRenewal.class)
    default void CH_885_aRenewalThatFailedIsNoVerdict(Trial trial) {
        for (Fault fault : List.of(
                Fault.status(500),
                Fault.status(429),
                Fault.lostBeforeEffect(),
                Fault.garbled(),
                Fault.empty(),
                Fault.strangersAnswer())) {
            Trial fresh = trial.another();
            fresh.market().faults().always(fault);
            assertThat(renew(fresh)).isInstanceOf(Renewal.Failed.class);
        }
    }

    @Rule(value = Level.OPTIONAL, needs = WebhookDecoder.class)
    default void CH_891_theMarketsOwnCallIsUnderstood(Trial trial) {
        ListingReference about = trial.put(honey());
        Callback call = trial.market().callback(about, "1001", now(trial));
        assertThat(decode(trial, call))
                .isInstanceOfSatisfying(
                        Decoded.Events.class,
                        events -> assertThat(events.events()).singleElement().satisfies(event -> {
                            assertThat(HONEY.equals(event.sku())
                                            || Objects.equals(about.channelKey(), event.channelKey()))
                                    .as("about the listing: " + event)
                                    .isTrue();
                            assertThat(event.occurredAt()).isEqualTo(now(trial));
                        }));
    }

    @Rule(value = Level.OPTIONAL, needs = WebhookDecoder.class)
    default void CH_892_oneFlippedByteIsAForgery(Trial trial) {
        Callback call = trial.market().callback(trial.put(honey()), "1001", now(trial));
        for (int i = 0; i < call.body().length; i++) {
            byte[] flipped = call.body();
            flipped[i] ^= 1;
            assertThat(decode(trial, call.carrying(flipped))).isEqualTo(new Decoded.Forged());
        }
    }

    @Rule(value = Level.OPTIONAL, needs = WebhookDecoder.class)
    default void CH_893_aCallWithoutASignatureIsAForgery(Trial trial) {
        Callback call = trial.market().callback(trial.put(honey()), "1001", now(trial));
        assertThat(decode(trial, call.unsigned())).isEqualTo(new Decoded.Forged());
        assertThat(decode(trial, call.carrying(new byte[0]).unsigned())).isEqualTo(new Decoded.Forged());
    }

    @Rule(value = Level.OPTIONAL, needs = WebhookDecoder.class)
    default void CH_894_anEventKeepsItsIdInEveryDelivery(Trial trial) {
        ListingReference about = trial.put(honey());
        Instant at = now(trial);
        String first = id(decode(trial, trial.market().callback(about, "1001", at)));
        assertThat(id(decode(trial, trial.market().callback(about, "1001", at))))
                .isEqualTo(first);
        assertThat(id(decode(trial, trial.market().callback(about, "1002", at))))
                .isNotEqualTo(first);
    }

    @Rule(value = Level.OPTIONAL, needs = WebhookDecoder.class)
    default void CH_895_anOldCallIsAForgery(Trial trial) {
        Instant longAgo = now(trial).minus(Duration.ofDays(2));
        Callback call = trial.market().callback(trial.put(honey()), "1001", longAgo);
        assertThat(decode(trial, call)).isEqualTo(new Decoded.Forged());
    }

    @Rule(value = Level.OPTIONAL, needs = WebhookDecoder.class)
    default void CH_896_decodingMakesNoCall(Trial trial) {
        Callback call = trial.market().callback(trial.put(honey()), "1001", now(trial));
        int before = trial.market().requests().size();
        decode(trial, call);
        assertThat(trial.market().requests()).hasSize(before);
    }

    private static Instant now(Trial trial) {
        return trial.clock().instant();
    }

    private static Renewal renew(Trial trial) {
        return ((TokenRenewal) trial.channel()).renew(trial.context());
    }

    private static Map<String, Secret> renewed(Trial trial) {
        Renewal renewal = renew(trial);
        if (renewal instanceof Renewal.Renewed fresh) {
            trial.use(fresh.secrets());
            return fresh.secrets();
        }
        throw new AssertionError("The credentials should have been renewed: " + renewal);
    }

    private static Decoded decode(Trial trial, Callback call) {
        return ((WebhookDecoder) trial.channel()).decode(call.arriving(), trial.context());
    }

    private static String id(Decoded decoded) {
        if (decoded instanceof Decoded.Events events && events.events().size() == 1) {
            return events.events().get(0).id();
        }
        throw new AssertionError("One event was expected: " + decoded);
    }
}
