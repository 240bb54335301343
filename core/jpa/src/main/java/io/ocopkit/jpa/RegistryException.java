package io.ocopkit.jpa;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.OcopException;

/** The registry could not do its work; nothing of it was kept. */
public final class RegistryException extends OcopException {
    private static final long serialVersionUID = 1L;

    private RegistryException(String code, BilingualText text, Throwable cause) {
        super(code, text, cause);
    }

    static RegistryException databaseFailed(Throwable cause) {
        return new RegistryException(
                "REGISTRY_DATABASE_FAILED",
                BilingualText.of(
                        "Cơ sở dữ liệu báo lỗi; không có gì được lưu, hãy xem nguyên nhân kèm theo",
                        "The database reported an error; nothing was kept, see the cause"),
                cause);
    }
}
