package io.ocopkit.publishing.delivery;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.OcopException;

/** An adapter asks for a credential the shop was never given. */
public final class MissingSecretException extends OcopException {
    private static final long serialVersionUID = 1L;

    MissingSecretException(String name) {
        super(
                "SECRET_MISSING",
                BilingualText.of(
                        "Cửa hàng chưa được cấp thông tin xác thực \"" + name + "\"",
                        "The shop was given no credential \"" + name + "\""));
    }
}
