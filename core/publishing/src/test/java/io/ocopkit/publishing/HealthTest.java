package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.message.Language;
import io.ocopkit.publishing.delivery.HealthView;
import io.ocopkit.publishing.delivery.Pause;
import io.ocopkit.publishing.delivery.ShopHealth;
import io.ocopkit.testkit.Fate;
import io.ocopkit.testkit.Faults;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a shop's owner sees, and what a host makes a page of. */
class HealthTest {
    private final ApiShop shop = new ApiShop();

    @Test
    void itIsReadInEitherLanguage() {
        ShopHealth health = troubled();

        assertThat(health.in(Language.VI).lines())
                .containsExactly(
                        "trial/my-shop, lúc 13:30 01/09/2026",
                        "Đang chờ: đăng và sửa 2, lâu nhất 90 phút",
                        "Tạm ngừng gọi đến 13:45 01/09/2026: chủ cửa hàng phải cấp quyền lại",
                        "Mặt hàng cần người xem: 1",
                        Goods.sku(1) + ": Chợ không nhận. Sửa");
        assertThat(health.in(Language.EN).lines())
                .containsExactly(
                        "trial/my-shop, at 13:30 01/09/2026",
                        "Waiting: putting up and changing 2, the longest for 90 min",
                        "Not called until 13:45 01/09/2026: the shop's owner has to authorise anew",
                        "Items that need a person: 1",
                        Goods.sku(1) + ": The market does not take it. Mend it");
        assertThat(health).hasToString(String.join("\n", health.in(Language.EN).lines()));
    }

    @Test
    void aShopThatIsWellSaysSo() {
        assertThat(shop.delivery.health().in(Language.VI).lines())
                .contains("Không có việc nào đang chờ", "Không có mặt hàng nào cần người xem");
    }

    @Test
    void itIsMadeOfTextsAndNumbersAlone() throws ReflectiveOperationException {
        HealthView view = troubled().in(Language.VI);

        assertThat(view.waiting()).containsEntry("content", 2L).containsEntry("withdraw", 0L);
        assertThat(view.troubles()).singleElement().satisfies(item -> {
            assertThat(item.code()).isEqualTo("NAME_TOO_LONG");
            assertThat(item.state()).isEqualTo("rejected");
        });
        assertPlain(view);
    }

    private static void assertPlain(Object value) throws ReflectiveOperationException {
        if (value instanceof Record part) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                assertPlain(component.getAccessor().invoke(part));
            }
        } else if (value instanceof Collection<?> parts) {
            for (Object part : parts) {
                assertPlain(part);
            }
        } else if (value instanceof Map<?, ?> parts) {
            assertPlain(parts.keySet());
            assertPlain(parts.values());
        } else if (value != null) {
            assertThat(value).isInstanceOfAny(String.class, Long.class);
        }
    }

    private ShopHealth troubled() {
        shop.market.with(Faults.none().rejects(Goods.sku(1), ApiShop.issue("NAME_TOO_LONG")));
        shop.stall.putAll(1);
        shop.planAndDeliver();
        shop.market.with(Faults.none().share(Fate.THROTTLED, 1));
        shop.stall.putAll(3);
        shop.planAndApply();
        shop.clock.advance(Duration.ofMinutes(90));
        shop.ledger
                .deliveries()
                .pause(ApiShop.OUTLET, new Pause(shop.clock.instant().plusSeconds(900), Pause.Cause.AUTHORISATION));
        return shop.delivery.health();
    }
}
