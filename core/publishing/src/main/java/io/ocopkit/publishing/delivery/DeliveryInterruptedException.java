package io.ocopkit.publishing.delivery;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.OcopException;

/** Somebody asked for an end while deliveries were under way. Nothing is lost: the next run goes on where this one was. */
public final class DeliveryInterruptedException extends OcopException {
    private static final long serialVersionUID = 1L;

    DeliveryInterruptedException() {
        super(
                "DELIVERY_INTERRUPTED",
                BilingualText.of(
                        "Việc gửi bị dừng giữa chừng; lần chạy sau sẽ làm tiếp",
                        "Delivering was interrupted; the next run goes on from here"));
    }
}
