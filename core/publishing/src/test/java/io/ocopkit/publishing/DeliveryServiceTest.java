package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DeliveryServiceTest {

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void whatIsAppliedWhileItRunsIsDelivered() throws InterruptedException {
        ApiShop shop = new ApiShop();
        try (DeliveryService service = DeliveryService.start(shop.publisher)) {
            assertThat(service).isNotNull();
            shop.stall.putAll(3);
            shop.planAndApply();
            while (shop.market.shown().size() < 3) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
        shop.stall.putAll(5);
        shop.planAndApply();
        TimeUnit.SECONDS.sleep(2);

        assertThat(shop.market.shown()).hasSize(3);
    }
}
