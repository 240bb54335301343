package io.ocopkit.testkit.contract;

import static io.ocopkit.testkit.contract.Samples.HONEY;
import static io.ocopkit.testkit.contract.Samples.honey;
import static io.ocopkit.testkit.contract.Samples.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** 700: secrets stay secret, and calls do not meet. */
interface IsolationRules {

    @Rule
    default void CH_701_theChannelPrintsNoSecret(Trial trial) {
        trial.put(honey());
        expectNoSecret(trial, trial.channel() + " " + trial.channel().info());
    }

    @Rule
    default void CH_702_nothingTheChannelSaysHasASecretInIt(Trial trial) {
        trial.put(honey());
        List<Fault> faults = new ArrayList<>(List.of(Fault.lostAfterEffect(), Fault.garbled(), echo(trial)));
        List.of(400, 401, 403, 422, 429, 500).forEach(status -> faults.add(Fault.status(status)));
        for (Fault fault : faults) {
            trial.market().faults().always(fault);
            expectNoSecret(trial, trial.publish(Deed.CHANGED).toString());
            expectNoSecret(trial, trial.withdraw(HONEY).toString());
            expectNoSecret(trial, trial.observe(HONEY).toString());
        }
    }

    @Rule
    default void CH_703_noSecretReachesALog(Trial trial) {
        try (ListeningLog log = ListeningLog.open()) {
            trial.put(honey());
            trial.observe(HONEY);
            trial.market().faults().always(Fault.status(401));
            trial.publish(Deed.CHANGED);
            trial.withdraw(HONEY);
            expectNoSecret(trial, log.text());
        }
    }

    @Rule
    default void CH_704_everyCallUsesTheSecretsItIsGiven(Trial trial) {
        trial.put(honey());
        trial.use(trial.secrets().keySet().stream()
                .collect(Collectors.toMap(name -> name, name -> Secret.of("999999999999"))));
        Outcome outcome = trial.publish(Deed.CHANGED);
        assertThat(Outcomes.isTaken(outcome)).as("taken with wrong credentials").isFalse();
        trial.expectOffered(honey());
    }

    @Rule
    default void CH_705_twoThreadsDoNotMixTheirListings(Trial trial) throws Exception {
        int each = Math.max(1, trial.many() / 2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> one = threads.submit(() -> putNumbered(trial, 0, each));
            Future<?> two = threads.submit(() -> putNumbered(trial, each, 2 * each));
            one.get();
            two.get();
        } catch (ExecutionException e) {
            throw new AssertionError("A thread failed: " + e.getCause(), e.getCause());
        } finally {
            threads.shutdownNow();
        }
        for (int i = 0; i < 2 * each; i++) {
            trial.expectOffered(numbered(i));
            assertThat(trial.creations(numbered(i).sku())).isEqualTo(1);
        }
    }

    @Rule
    default void CH_706_neitherLocaleNorZoneOfTheMachineMatters(Trial trial) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "vi-VN", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                Trial abroad = trial.another();
                abroad.put(Deed.CHANGED);
                abroad.expectOffered(Deed.CHANGED);
                Outcomes.taken(abroad.withdraw(HONEY));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Rule
    default void CH_707_personalDataStayAtHome(Trial trial) {
        String personalId = "079123456789";
        trial.put(Samples.fixture().taxedAs(personalId).build());
        assertThat(trial.market().requests())
                .isNotEmpty()
                .allSatisfy(request -> assertThat(request.uri() + " " + request.headers() + " " + request.text())
                        .doesNotContain(personalId, "*********789"));
    }

    private static void putNumbered(Trial trial, int from, int to) {
        for (int i = from; i < to; i++) {
            trial.put(numbered(i));
        }
    }

    /** A market that repeats what it was sent, credentials included. */
    private static Fault echo(Trial trial) {
        Map<String, Secret> secrets = trial.secrets();
        return (request, market) -> {
            Answer refusal = market.failure(422);
            String words = secrets.values().stream().map(Secret::reveal).collect(Collectors.joining(" "));
            return Answer.of(400, "text/plain; charset=utf-8", "Bad request: " + words + refusal.status());
        };
    }

    private static void expectNoSecret(Trial trial, String text) {
        for (Secret secret : trial.secrets().values()) {
            assertThat(text.contains(secret.reveal()))
                    .as("a secret in what is said or printed")
                    .isFalse();
        }
    }
}
