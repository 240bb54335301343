package io.ocopkit.testkit;

import io.ocopkit.channel.FeedItem;
import io.ocopkit.channel.Withdrawal;
import io.ocopkit.channel.WithdrawalCause;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.BilingualText;
import io.ocopkit.model.Gtin;
import java.net.URI;
import java.time.LocalDate;

/** Makes withdrawals in words. For one thread; every call changes the fixture and returns it. */
public final class RemovalFixture {
    private Sku sku = new Sku("MO-250");
    private String name = "Mật ong hoa nhãn";
    private WithdrawalCause cause = WithdrawalCause.CERTIFICATE_EXPIRED;
    private LocalDate effectiveOn = ListingFixture.TODAY;

    private RemovalFixture() {}

    /**
     * A honey whose certificate has expired.
     *
     * @return the fixture
     */
    public static RemovalFixture aRemoval() {
        return new RemovalFixture();
    }

    /**
     * Names the product.
     *
     * @param product the name under which it was shown
     * @return this
     */
    public RemovalFixture of(String product) {
        name = product;
        return this;
    }

    /**
     * Sets the seller's key.
     *
     * @param key the SKU
     * @return this
     */
    public RemovalFixture sku(String key) {
        sku = new Sku(key);
        return this;
    }

    /**
     * Says why.
     *
     * @param why the cause
     * @return this
     */
    public RemovalFixture because(WithdrawalCause why) {
        cause = why;
        return this;
    }

    /**
     * Says from when.
     *
     * @param day first day without the listing
     * @return this
     */
    public RemovalFixture effectiveOn(LocalDate day) {
        effectiveOn = day;
        return this;
    }

    /**
     * The withdrawal.
     *
     * @return the withdrawal
     */
    public Withdrawal build() {
        return new Withdrawal(
                sku,
                new Gtin("8930000000026"),
                name,
                "Hợp tác xã Ong mật Xuân Lộc",
                URI.create("https://shop.example/p/mat-ong"),
                cause,
                BilingualText.of(
                        cause.label().vi() + ": Quyết định 858/QĐ-UBND ngày 22/11/2023",
                        cause.label().en() + ": Decision 858/QĐ-UBND of 22 November 2023"),
                effectiveOn);
    }

    /**
     * The withdrawal as an item of a feed.
     *
     * @return the item
     */
    public FeedItem removed() {
        return new FeedItem.Removed(build());
    }
}
