package io.ocopkit.jpa;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.OcopException;

/** A stored credential cannot be read with the keys at hand. The message names keys and credentials, never a secret. */
public final class CredentialException extends OcopException {
    private static final long serialVersionUID = 1L;

    private CredentialException(String code, BilingualText text) {
        super(code, text);
    }

    private CredentialException(String code, BilingualText text, Throwable cause) {
        super(code, text, cause);
    }

    static CredentialException keyMissing(OcopSecret.Key place, String keyId) {
        return new CredentialException(
                "CREDENTIAL_KEY_MISSING",
                BilingualText.of(
                        "Thông tin xác thực \"" + place.name() + "\" của " + place.outlet()
                                + " được mã hoá bằng khoá \"" + keyId
                                + "\", nhưng chùm khoá không có khoá này; hãy thêm lại bằng withFormer",
                        "The credential \"" + place.name() + "\" of " + place.outlet() + " is encrypted with the key \""
                                + keyId + "\", which the key ring does not have; add it back with withFormer"));
    }

    static CredentialException unreadable(OcopSecret.Key place, String keyId, Throwable cause) {
        return new CredentialException(
                "CREDENTIAL_UNREADABLE",
                BilingualText.of(
                        "Khoá \"" + keyId + "\" không mở được thông tin xác thực \"" + place.name() + "\" của "
                                + place.outlet()
                                + ": hoặc mã khoá này đang gắn với một khoá khác, hoặc dữ liệu đã bị sửa; hãy dùng đúng khoá,"
                                + " hoặc cấp lại thông tin xác thực",
                        "The key \"" + keyId + "\" does not open the credential \"" + place.name() + "\" of "
                                + place.outlet()
                                + ": either this id now names another key, or the row was changed; use the right key,"
                                + " or give the credential again"),
                cause);
    }
}
