package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishMetricsTest {
    @TempDir
    Path folder;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private Shop shop;
    private Publisher publisher;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
        publisher = shop.builder().meters(meters).build();
        shop.stall.putAll(30);
    }

    @Test
    void changesAndOutcomesAreCounted() {
        publisher.apply(publisher.plan(Shop.OUTLET));
        publisher.apply(publisher.plan(Shop.OUTLET));
        shop.stall.change(Goods.sku(1), candidate -> Goods.priced(candidate, 94_000));
        PublicationPlan stale = publisher.plan(Shop.OUTLET);
        publisher.apply(publisher.plan(Shop.OUTLET));
        assertThatThrownBy(() -> publisher.apply(stale)).isInstanceOf(StalePlanException.class);
        shop.stall.clear();
        PublicationPlan held = publisher.plan(Shop.OUTLET);
        assertThatThrownBy(() -> publisher.apply(held)).isInstanceOf(BrakeHeldException.class);
        shop.ledger.failNextCommit();
        assertThatThrownBy(() -> publisher.apply(held.confirmed())).isInstanceOf(IllegalStateException.class);

        assertThat(count("ocop.publish.changes", "action", "publish")).isEqualTo(30);
        assertThat(count("ocop.publish.changes", "action", "change_offer")).isOne();
        assertThat(count("ocop.publish.applications", "outcome", "applied")).isEqualTo(2);
        assertThat(count("ocop.publish.applications", "outcome", "unchanged")).isOne();
        assertThat(count("ocop.publish.applications", "outcome", "stale")).isOne();
        assertThat(count("ocop.publish.applications", "outcome", "held")).isOne();
        assertThat(count("ocop.publish.applications", "outcome", "failed")).isOne();
    }

    @Test
    void liveListingsAndTheirDaysLeftAreGauges() {
        publisher.apply(publisher.plan(Shop.OUTLET));
        assertThat(meters.get("ocop.publish.live").gauge().value()).isEqualTo(30);
        assertThat(expiring("later")).isEqualTo(30);

        shop.clock.noonOf(LocalDate.of(2029, 8, 1));
        publisher.apply(publisher.plan(Shop.OUTLET));
        assertThat(expiring("later")).isZero();
        assertThat(expiring("7d")).isEqualTo(30);
    }

    @Test
    void plansAndApplicationsAreTimed() {
        publisher.apply(publisher.plan(Shop.OUTLET));

        assertThat(meters.get("ocop.publish.plan")
                        .tag("shop", "co-op-mart")
                        .timer()
                        .count())
                .isOne();
        assertThat(meters.get("ocop.publish.apply")
                        .tag("channel", "trial")
                        .timer()
                        .count())
                .isOne();
    }

    @Test
    void tagsNameChannelsAndShopsNeverItems() {
        publisher.apply(publisher.plan(Shop.OUTLET));

        assertThat(meters.getMeters())
                .extracting(Meter::getId)
                .flatExtracting(Meter.Id::getTags)
                .extracting(Tag::getKey)
                .containsOnly("channel", "shop", "action", "outcome", "within", "error");
        assertThat(meters.getMeters())
                .extracting(Meter::getId)
                .flatExtracting(Meter.Id::getTags)
                .extracting(Tag::getValue)
                .noneMatch(value -> value.contains("MAT-ONG"));
    }

    @Test
    void observationsOfTheHostAreUsedWhenGiven() {
        List<String> observed = new ArrayList<>();
        ObservationRegistry observations = ObservationRegistry.create();
        observations.observationConfig().observationHandler(new ObservationHandler<Observation.Context>() {
            @Override
            public void onStop(Observation.Context context) {
                observed.add(context.getName());
            }

            @Override
            public boolean supportsContext(Observation.Context context) {
                return true;
            }
        });
        Publisher traced = shop.builder().observations(observations).build();

        traced.apply(traced.plan(Shop.OUTLET));

        assertThat(observed).containsExactly("ocop.publish.plan", "ocop.publish.apply");
    }

    private double count(String name, String tag, String value) {
        return meters.get(name).tag(tag, value).counter().count();
    }

    private double expiring(String within) {
        return meters.get("ocop.publish.expiring").tag("within", within).gauge().value();
    }
}
