package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.WithdrawalCause;
import io.ocopkit.listing.ListingContent;
import io.ocopkit.listing.Offer;
import io.ocopkit.message.Severity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The honeys of this shop have three stars. */
class OverclaimTest {
    @TempDir
    Path folder;

    private Shop shop;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
    }

    @Test
    void aListingThatClaimsMoreStarsThanCertifiedIsHeldBackWithTheTextThatWouldBeTrue() {
        shop.stall.put(describedAs(1, "Mật ong đạt OCOP 5 sao"));
        shop.stall.put(describedAs(2, "Mật ong đạt OCOP 3 sao, khách đánh giá 5 sao"));

        PublicationPlan plan = shop.plan();

        assertThat(plan.funnel().eligible()).isEqualTo(2);
        assertThat(plan.funnel().valid()).isOne();
        assertThat(plan.lines(PlanAction.BLOCKED)).singleElement().satisfies(line -> {
            assertThat(line.sku()).hasToString(Goods.sku(1));
            assertThat(line.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("CLAIM_STARS_ABOVE_CERTIFIED");
                assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                assertThat(finding.field()).isEqualTo("content.description");
                assertThat(finding.fix()).isNotNull();
                assertThat(finding.fix().vi()).isEqualTo("Sửa \"5 sao\" thành \"3 sao\"");
            });
        });
        shop.publisher.apply(plan);
        assertThat(shop.shows(1)).isFalse();
        assertThat(shop.shows(2)).isTrue();
    }

    @Test
    void aTextThatBeginsToClaimTooMuchTakesItsListingDown() {
        shop.stall.put(describedAs(1, "Mật ong đạt OCOP 3 sao"));
        shop.planAndApply();
        shop.stall.put(describedAs(1, "Mật ong tiềm năng 5 sao"));

        PublicationPlan plan = shop.plan();

        assertThat(plan.lines(PlanAction.WITHDRAW))
                .singleElement()
                .satisfies(line -> assertThat(line.cause()).isEqualTo(WithdrawalCause.CHANNEL_REQUIREMENT));
        shop.publisher.apply(plan);
        assertThat(shop.removes(1)).isTrue();
    }

    @Test
    void aTextThatClaimsWhatIsCertifiedIsPublished() {
        shop.stall.put(describedAs(1, "Mật ong OCOP 3 sao 2026"));

        assertThat(shop.plan().count(PlanAction.PUBLISH)).isOne();
    }

    private static Candidate describedAs(int number, String description) {
        Candidate candidate = Goods.candidate(number);
        Offer offer = candidate.offer();
        ListingContent content = new ListingContent(null, description, null, null, List.of());
        return Goods.offering(
                candidate,
                new Offer(offer.sku(), offer.gtin(), offer.price(), offer.stock(), offer.availability(), content));
    }
}
