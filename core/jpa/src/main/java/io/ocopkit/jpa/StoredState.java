package io.ocopkit.jpa;

import io.ocopkit.channel.Withdrawal;
import io.ocopkit.channel.WithdrawalCause;
import io.ocopkit.digest.Digest;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.BilingualText;
import io.ocopkit.model.Dong;
import io.ocopkit.model.Gtin;
import io.ocopkit.publishing.Publication;
import io.ocopkit.publishing.Publication.Shown;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What an outlet shows of an item or why it no longer does: the columns publications and ledger have in common. */
@Embeddable
class StoredState {
    @Column(name = "product_name", nullable = false)
    private String productName;

    @Column(name = "producer_name", nullable = false)
    private String producerName;

    @Column(name = "gtin")
    private @Nullable String gtin;

    @Column(name = "link")
    private @Nullable String link;

    @Column(name = "decision", nullable = false)
    private String decision;

    @Column(name = "valid_until", nullable = false)
    private LocalDate validUntil;

    @Column(name = "content_digest", nullable = false)
    private String contentDigest;

    @Column(name = "offer_digest", nullable = false)
    private String offerDigest;

    @Column(name = "price")
    private @Nullable Long price;

    /** One a line: dong, a blank, the SKU. */
    @Column(name = "variant_prices")
    private @Nullable String prices;

    @Column(name = "withdrawal_cause")
    private @Nullable String cause;

    @Column(name = "withdrawal_on")
    private @Nullable LocalDate effectiveOn;

    @Column(name = "withdrawal_vi")
    private @Nullable String explanationVi;

    @Column(name = "withdrawal_en")
    private @Nullable String explanationEn;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected StoredState() {}

    static StoredState of(Publication publication) {
        StoredState state = new StoredState();
        Shown shown = publication.shown();
        state.productName = shown.productName();
        state.producerName = shown.producerName();
        state.gtin = shown.gtin() == null ? null : shown.gtin().digits();
        state.link = shown.link() == null ? null : shown.link().toString();
        state.decision = shown.decision();
        state.validUntil = shown.validUntil();
        state.contentDigest = shown.contentDigest().hex();
        state.offerDigest = shown.offerDigest().hex();
        state.price = shown.price() == null ? null : Dong.amountOf(shown.price());
        state.prices = textOf(shown.prices());
        state.changedAt = publication.changedAt();
        if (publication.withdrawal() != null) {
            state.takeDown(publication.withdrawal());
        }
        return state;
    }

    /** Of columns in the order of the fields; when it changed stands before a withdrawal, which most have not. */
    static StoredState of(StreamedRow row) throws SQLException {
        StoredState state = new StoredState();
        state.productName = row.present();
        state.producerName = row.present();
        state.gtin = row.text();
        state.link = row.text();
        state.decision = row.present();
        state.validUntil = row.presentDay();
        state.contentDigest = row.present();
        state.offerDigest = row.present();
        state.price = row.amount();
        state.prices = row.text();
        state.changedAt = row.instant();
        state.cause = row.text();
        if (state.cause != null) {
            state.effectiveOn = row.day();
            state.explanationVi = row.text();
            state.explanationEn = row.text();
        }
        return state;
    }

    private void takeDown(Withdrawal withdrawal) {
        cause = withdrawal.cause().name();
        effectiveOn = withdrawal.effectiveOn();
        explanationVi = withdrawal.explanation().vi();
        explanationEn = withdrawal.explanation().en();
    }

    Publication publication(String sku, long version) {
        Sku key = new Sku(sku);
        Shown shown = shown();
        return new Publication(key, version, shown, withdrawal(key, shown), changedAt);
    }

    private Shown shown() {
        return new Shown(
                productName,
                producerName,
                gtin == null ? null : new Gtin(gtin),
                link == null ? null : URI.create(link),
                decision,
                validUntil,
                new Digest(contentDigest),
                new Digest(offerDigest),
                price == null ? null : Dong.of(price),
                pricesOf(prices));
    }

    private static @Nullable String textOf(Map<Sku, Money> prices) {
        return prices.isEmpty()
                ? null
                : prices.entrySet().stream()
                        .map(variant -> Dong.amountOf(variant.getValue()) + " " + variant.getKey())
                        .collect(Collectors.joining("\n"));
    }

    private static SortedMap<Sku, Money> pricesOf(@Nullable String lines) {
        SortedMap<Sku, Money> prices = new TreeMap<>();
        if (lines != null) {
            lines.lines().forEach(line -> {
                int blank = line.indexOf(' ');
                prices.put(new Sku(line.substring(blank + 1)), Dong.of(Long.parseLong(line, 0, blank, 10)));
            });
        }
        return prices;
    }

    private @Nullable Withdrawal withdrawal(Sku sku, Shown shown) {
        if (cause == null) {
            return null;
        }
        return new Withdrawal(
                sku,
                shown.gtin(),
                shown.productName(),
                shown.producerName(),
                shown.link(),
                WithdrawalCause.valueOf(cause),
                BilingualText.of(known(explanationVi), known(explanationEn)),
                known(effectiveOn));
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value, "A withdrawal is stored whole");
    }
}
