package io.ocopkit.publishing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.ocopkit.publishing.delivery.DeliveryReport;
import io.ocopkit.publishing.delivery.Lane;
import io.ocopkit.publishing.delivery.Load;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** How much waits in which lane of a shop, and how long the oldest has waited, as of the last delivery. */
final class Depths {
    private final List<Depth> depths;

    Depths(MeterRegistry meters, Tags tags) {
        this.depths = Stream.of(Lane.values())
                .map(lane -> Depth.of(lane, meters, tags))
                .toList();
    }

    void set(DeliveryReport report) {
        depths.forEach(depth -> depth.set(report));
    }

    private record Depth(Lane lane, AtomicLong waiting, AtomicLong seconds) {

        static Depth of(Lane lane, MeterRegistry meters, Tags tags) {
            Tags both = tags.and("lane", lane.name().toLowerCase(Locale.ROOT));
            return new Depth(
                    lane,
                    gauge(meters, "ocop.publish.waiting", "Items on their way", both),
                    gauge(meters, "ocop.publish.oldest", "Seconds the oldest of them has waited", both));
        }

        private static AtomicLong gauge(MeterRegistry meters, String name, String description, Tags tags) {
            AtomicLong value = new AtomicLong();
            Gauge.builder(name, value, AtomicLong::get)
                    .description(description)
                    .tags(tags)
                    .register(meters);
            return value;
        }

        void set(DeliveryReport report) {
            List<Load> there = report.loads().stream()
                    .filter(load -> load.lane() == lane && !load.state().isSettled())
                    .toList();
            Instant oldest =
                    there.stream().map(Load::oldest).min(Instant::compareTo).orElse(report.at());
            waiting.set(there.stream().mapToLong(Load::count).sum());
            seconds.set(Duration.between(oldest, report.at()).toSeconds());
        }
    }
}
