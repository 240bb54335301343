package io.ocopkit.publishing;

import static io.ocopkit.testkit.ScriptedChannel.Ability.LOCATE;
import static io.ocopkit.testkit.ScriptedChannel.Ability.PREVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.message.InvalidValueException;
import io.ocopkit.message.Language;
import io.ocopkit.publishing.delivery.CredentialStore;
import io.ocopkit.testkit.Faults;
import io.ocopkit.testkit.Market;
import io.ocopkit.testkit.ScriptedChannel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A plan is looked at before it is applied: by the channel, by a person, an hour later and elsewhere. */
class PreviewTest {
    private final TestClock clock = new TestClock("2026-09-01T05:00:00Z");
    private final Stall stall = new Stall();
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final Market market = Market.inMemory(clock);

    @Test
    void theChannelSaysWhatItWouldRefuseAndNothingChanges() {
        market.with(Faults.none().rejects(Goods.sku(2), ApiShop.issue("NAME_TOO_LONG")));
        Publisher publisher = publisher();
        stall.putAll(5);

        PlanPreview preview = publisher.preview(publisher.plan("shop"));

        assertThat(preview.asked()).isEqualTo(5);
        assertThat(preview.unasked()).isZero();
        assertThat(preview.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.sku()).hasToString(Goods.sku(2));
            assertThat(refusal.issues()).extracting(issue -> issue.code()).containsExactly("NAME_TOO_LONG");
        });
        assertThat(market.shown()).isEmpty();
        assertThat(ledger.lines(publisher.outlets().get(0))).isEmpty();
    }

    @Test
    void aPlanSaysWhatItCostsAtTheShopsPace() {
        ApiShop shop = new ApiShop();
        shop.stall.putAll(120);
        PublicationPlan plan = shop.publisher.plan(ApiShop.OUTLET);

        PlanPreview preview = shop.publisher.preview(plan);

        assertThat(preview.requests()).isEqualTo(120);
        assertThat(preview.time()).isEqualTo(Duration.ofMillis(1));
        assertThat(preview.asked()).isZero();
        assertThat(preview.unasked()).isEqualTo(120);
        assertThat(shop.calls()).isZero();
    }

    @Test
    void aPlanIsRecalledByItsTicketAsItWasOrNotAtAll() {
        Publisher here = publisher();
        stall.putAll(3);
        String ticket = here.plan("shop").ticket().toString();
        Publisher elsewhere = publisher();

        PublicationPlan recalled = elsewhere.recall(PlanTicket.parse(ticket));
        assertThat(elsewhere.apply(recalled).changes()).isEqualTo(3);

        assertThatThrownBy(() -> elsewhere.recall(PlanTicket.parse(ticket))).isInstanceOf(StalePlanException.class);
    }

    @Test
    void aPlanWhosePricesHaveChangedIsNotThatPlan() {
        Publisher publisher = publisher();
        stall.putAll(3);
        PlanTicket ticket = publisher.plan("shop").ticket();
        stall.change(Goods.sku(2), candidate -> Goods.priced(candidate, 96_000));

        assertThatThrownBy(() -> publisher.recall(ticket)).isInstanceOf(StalePlanException.class);
    }

    @Test
    void aTicketThatWasCutOffIsNone() {
        String ticket = publisher().plan("shop").ticket().toString();

        assertThatThrownBy(() -> PlanTicket.parse(ticket.substring(0, ticket.length() - 1)))
                .isInstanceOf(InvalidValueException.class);
        assertThat(PlanTicket.parse(" " + ticket + "\n").toString()).isEqualTo(ticket);
    }

    @Test
    void aPlanCanBeReviewedAsATable() throws IOException {
        Publisher publisher = publisher();
        stall.putAll(2);
        stall.change(Goods.sku(2), Revocations::revoked);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        PlanCsv.in(Language.VI).write(publisher.plan("shop"), out);

        assertThat(out.toString(StandardCharsets.UTF_8).split("\r\n"))
                .hasSize(3)
                .satisfies(lines -> {
                    assertThat(lines[0]).isEqualTo("\uFEFFSKU,Sản phẩm,Việc sẽ làm,Lý do gỡ,Cần biết,Cách xử lý");
                    assertThat(lines[1]).startsWith(Goods.sku(1) + ",Mật ong hoa cà phê số 1,Đăng,");
                    assertThat(lines[2]).contains("Chưa được đăng", "thu hồi");
                });
    }

    private Publisher publisher() {
        return Publisher.of(stall, ledger)
                .channel(
                        ScriptedChannel.builder("trial").with(LOCATE, PREVIEW).on(market),
                        "shop",
                        CredentialStore.fixed(market.secrets()))
                .clock(clock)
                .build();
    }
}
