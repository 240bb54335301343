package io.ocopkit.publishing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.ocopkit.channel.Outlet;
import io.ocopkit.message.Severity;
import io.ocopkit.publishing.delivery.DeliveryReport;
import io.ocopkit.publishing.delivery.Drift;
import io.ocopkit.publishing.delivery.DriftReport;
import io.ocopkit.publishing.delivery.Receipt;
import io.ocopkit.publishing.delivery.Witness;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;

/** Counts and times what the publisher does. Tags are channel, shop, action, outcome: never an item, never a credential. */
final class PublishMetrics implements Witness {
    private static final Logger LOG = System.getLogger(Publisher.class.getName());
    private static final String CHANGES = "ocop.publish.changes";
    private static final String APPLICATIONS = "ocop.publish.applications";
    private static final String OUTCOME = "outcome";

    private final MeterRegistry meters;
    private final ObservationRegistry observations;
    private final Map<Outlet, Levels> levels = new LinkedHashMap<>();
    private final Map<Outlet, Depths> depths = new LinkedHashMap<>();

    PublishMetrics(
            MeterRegistry meters,
            ObservationRegistry observations,
            Collection<Outlet> outlets,
            Collection<Outlet> called) {
        this.meters = meters;
        this.observations = observations;
        outlets.forEach(outlet -> levels.put(outlet, new Levels(meters, tags(outlet))));
        called.forEach(outlet -> depths.put(outlet, new Depths(meters, tags(outlet))));
    }

    MeterRegistry meters() {
        return meters;
    }

    PublicationPlan planned(Outlet outlet, Supplier<PublicationPlan> planning) {
        PublicationPlan plan = observed("ocop.publish.plan", outlet).observe(planning);
        LOG.log(Level.DEBUG, () -> "Planned " + plan);
        plan.notices()
                .forEach(notice -> LOG.log(
                        level(notice), () -> outlet + ": " + notice.text().en()));
        return plan;
    }

    AppliedPlan applied(PublicationPlan plan, Supplier<AppliedPlan> applying) {
        Outlet outlet = plan.outlet();
        Observation observation = observed("ocop.publish.apply", outlet);
        String outcome = "failed";
        try {
            AppliedPlan applied = observation.observe(applying);
            outcome = tag(applied.outcome());
            count(plan, applied);
            return applied;
        } catch (StalePlanException e) {
            outcome = "stale";
            throw e;
        } catch (BrakeHeldException e) {
            outcome = "held";
            throw e;
        } finally {
            meters.counter(APPLICATIONS, tags(outlet).and(OUTCOME, outcome)).increment();
        }
    }

    private void count(PublicationPlan plan, AppliedPlan applied) {
        plan.counts().byAction().forEach((action, count) -> {
            if (action.isChange()) {
                meters.counter(CHANGES, tags(plan.outlet()).and("action", tag(action)))
                        .increment(count);
            }
        });
        Levels level = levels.get(plan.outlet());
        if (level != null) {
            level.set(plan);
        }
        LOG.log(Level.INFO, () -> "Applied " + plan + ": " + tag(applied.outcome()));
    }

    @Override
    public <T> T watch(Outlet outlet, String kind, Supplier<T> call, Function<T, String> outcome) {
        Observation observation = observed("ocop.publish.call", outlet)
                .lowCardinalityKeyValue("kind", kind)
                .lowCardinalityKeyValue(OUTCOME, "broken");
        return observation.observe(() -> {
            T answer = call.get();
            observation.lowCardinalityKeyValue(OUTCOME, outcome.apply(answer).toLowerCase(Locale.ROOT));
            return answer;
        });
    }

    @Override
    public void stands(DeliveryReport report) {
        Depths known = depths.get(report.outlet());
        if (known != null) {
            known.set(report);
        }
    }

    @Override
    public void drifted(DriftReport report) {
        for (Drift.Kind kind : Drift.Kind.values()) {
            long count = report.drifts().stream()
                    .filter(drift -> drift.kind() == kind)
                    .count();
            meters.counter("ocop.publish.drifts", tags(report.outlet()).and("kind", tag(kind)))
                    .increment(count);
        }
    }

    @Override
    public void ended(Receipt receipt) {
        Tags tags = tags(receipt.outlet()).and("lane", tag(receipt.goal().lane()), "end", tag(receipt.end()));
        Timer.builder("ocop.publish.receipts")
                .description("How intents ended, and how long that took since they were wanted")
                .tags(tags)
                .register(meters)
                .record(Duration.between(receipt.goal().since(), receipt.at()));
    }

    private Observation observed(String name, Outlet outlet) {
        return Observation.createNotStarted(name, observations)
                .lowCardinalityKeyValue("channel", outlet.channel().value())
                .lowCardinalityKeyValue("shop", outlet.shop());
    }

    private static Tags tags(Outlet outlet) {
        return Tags.of("channel", outlet.channel().value(), "shop", outlet.shop());
    }

    private static Level level(Finding notice) {
        return notice.severity() == Severity.INFO ? Level.INFO : Level.WARNING;
    }

    private static String tag(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** What is live in an outlet, as of the last application. */
    private static final class Levels {
        private final AtomicLong live = new AtomicLong();
        private final Map<ExpiryBucket, AtomicLong> expiring = new LinkedHashMap<>();

        Levels(MeterRegistry meters, Tags tags) {
            Gauge.builder("ocop.publish.live", live, AtomicLong::get)
                    .description("Items buyers see")
                    .tags(tags)
                    .register(meters);
            for (ExpiryBucket bucket : ExpiryBucket.values()) {
                AtomicLong count = new AtomicLong();
                expiring.put(bucket, count);
                Gauge.builder("ocop.publish.expiring", count, AtomicLong::get)
                        .description("Items buyers see, by how long their certificates still live")
                        .tags(tags.and("within", bucket.tag()))
                        .register(meters);
            }
        }

        void set(PublicationPlan plan) {
            live.set(plan.liveAfter());
            if (plan.scope() instanceof Scope.Named) {
                return;
            }
            expiring.forEach(
                    (bucket, count) -> count.set(plan.counts().byExpiry().getOrDefault(bucket, 0L)));
        }
    }
}
