package io.ocopkit.jpa;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.OcopException;
import io.ocopkit.reconcile.RegistrationPair;

/** The registry could not do its work; nothing of it was kept. */
public final class RegistryException extends OcopException {
    private static final long serialVersionUID = 1L;

    private RegistryException(String code, BilingualText text) {
        super(code, text);
    }

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

    static RegistryException matchStale(RegistrationPair pair, Judgement judgement) {
        return new RegistryException(
                "MATCH_STALE",
                BilingualText.of(
                        "Đã có người quyết định khác về cặp " + pair + " (hiện nay: "
                                + judgement.label().vi() + "); chưa ghi gì, hãy xem lại rồi quyết định",
                        "Somebody has decided otherwise about " + pair + " (now: "
                                + judgement.label().en() + "); nothing was kept, look again and decide"));
    }

    static RegistryException matchUnknown(RegistrationPair pair) {
        return new RegistryException(
                "MATCH_UNKNOWN",
                BilingualText.of(
                        "Chưa lần so khớp nào tìm thấy cặp " + pair + "; hãy so khớp lại sổ đăng ký trước",
                        "No comparison has found the pair " + pair + "; compare the register first"));
    }

    static RegistryException nothingToUndo(RegistrationPair pair) {
        return new RegistryException(
                "NOTHING_TO_UNDO",
                BilingualText.of(
                        "Cặp " + pair + " chưa có quyết định nào để huỷ; cặp này đang chờ quyết định",
                        "Nothing is decided about " + pair + " that could be undone; it waits for a decision"));
    }
}
