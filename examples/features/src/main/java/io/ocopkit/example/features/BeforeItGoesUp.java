package io.ocopkit.example.features;

import io.ocopkit.certification.GateDecision.Eligible;
import io.ocopkit.certification.ListingGate;
import io.ocopkit.channel.ListingPreview;
import io.ocopkit.jpa.OcopRegistry;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.mapping.MappedListing;
import io.ocopkit.mapping.MappedValue;
import io.ocopkit.publishing.Candidate;
import io.ocopkit.publishing.PlanLine;
import io.ocopkit.publishing.PlanPreview;
import io.ocopkit.publishing.PublicationPlan;
import io.ocopkit.publishing.Publisher;
import io.ocopkit.publishing.PublisherBuilder;
import io.ocopkit.publishing.delivery.CredentialStore;
import io.ocopkit.publishing.image.ImagePolicy;
import io.ocopkit.testkit.MutableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.h2.jdbcx.JdbcDataSource;

/** What would each marketplace get, and what stands against it? Plans and questions; nothing is put up. */
public final class BeforeItGoesUp {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<Sku> GOODS = List.of(new Sku("MO"), new Sku("TRA"));

    private final Page page;
    private final OcopRegistry registry;
    private final List<LocalShop> shops;
    private final Publisher publisher;

    private BeforeItGoesUp(Page page, OcopRegistry registry, MutableClock clock) {
        this.page = page;
        this.registry = registry;
        this.shops = LocalShop.marketplaces(clock);
        PublisherBuilder builder = Publisher.of(registry).clock(clock).images(ImagePolicy.NEVER);
        for (LocalShop shop : shops) {
            builder.channel(
                    shop.channel(),
                    shop.name(),
                    CredentialStore.fixed(shop.market().secrets()));
        }
        this.publisher = builder.build();
    }

    /**
     * Prints for a honey and for a tea what Shopee, Lazada, TikTok Shop and Tiki would be given.
     *
     * @param arguments nothing, or {@code --lang en}
     * @throws IOException when the lists cannot be written or read
     */
    public static void main(String[] arguments) throws IOException {
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:before-it-goes-up;DB_CLOSE_DELAY=-1");
        try (OcopRegistry registry = OcopRegistry.open(database)) {
            HoneyLists lists = new HoneyLists(Files.createTempDirectory("honey"));
            lists.read(registry);
            lists.readTea(registry);
            MutableClock clock = MutableClock.at(Instant.parse("2026-11-23T03:00:00Z"));
            new BeforeItGoesUp(Page.of(arguments), registry, clock).run();
        }
    }

    private void run() {
        try {
            List<PublicationPlan> plans =
                    shops.stream().map(shop -> publisher.plan(shop.name())).toList();
            for (Sku sku : GOODS) {
                Listing listing = listing(sku);
                page.print("\n== " + listing.product().name());
                for (int i = 0; i < plans.size(); i++) {
                    show(shops.get(i), plans.get(i), listing);
                }
            }
            page.title("Hỏi trước và ước lượng", "Questions and estimates");
            for (int i = 0; i < plans.size(); i++) {
                show(shops.get(i), publisher.preview(plans.get(i)));
            }
        } finally {
            shops.forEach(LocalShop::close);
        }
    }

    /** As it would be sent today; without a valid certificate there is none. */
    private Listing listing(Sku sku) {
        Candidate candidate = registry.page(sku).orElseThrow();
        Eligible eligible =
                (Eligible) ListingGate.strict().evaluate(candidate.product(), candidate.certificates(), TODAY);
        return Listing.of(
                candidate.product(), Objects.requireNonNull(candidate.producer()), candidate.offer(), eligible.proof());
    }

    private void show(LocalShop shop, PublicationPlan plan, Listing listing) {
        MappedListing written = shop.written(listing);
        page.print("%-11s %s | %s | %s"
                .formatted(
                        shop.channel().info().id(),
                        text(written.text("title")),
                        text(written.value("category")),
                        written.attributes().value().map(BeforeItGoesUp::listed).orElse("-")));
        plan.lines().stream().filter(line -> line.sku().equals(listing.sku())).forEach(this::show);
    }

    private static String text(MappedValue<String> value) {
        return value.value().orElse("-");
    }

    private static String listed(Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .map(attribute -> attribute.getKey() + " = " + attribute.getValue())
                .collect(Collectors.joining("; "));
    }

    private void show(PlanLine line) {
        page.print("  " + line.action().label().in(page.language()));
        line.findings().forEach(finding -> page.print("    " + finding.text().in(page.language())));
    }

    private void show(LocalShop shop, PlanPreview preview) {
        boolean answers = shop.channel() instanceof ListingPreview;
        String channel = "%-11s ".formatted(preview.outlet().channel());
        page.say(
                channel + "khoảng " + preview.requests() + " lời gọi; "
                        + (answers ? "đã hỏi sàn " + preview.asked() + " mặt hàng" : "sàn không cho hỏi trước"),
                channel + "some " + preview.requests() + " requests; "
                        + (answers ? "asked about " + preview.asked() : "it cannot be asked first"));
        preview.refusals().stream()
                .flatMap(refusal -> refusal.issues().stream())
                .forEach(issue -> page.print("    " + issue.text().in(page.language())));
    }
}
