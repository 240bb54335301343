package io.ocopkit.publishing.delivery;

import io.ocopkit.message.BilingualText;

/** Where a delivery stands. */
public enum State {
    /** It waits for its turn. */
    WAITING(false, "đang chờ", "waiting"),
    /** A call is under way, by this process or another. */
    CALLING(false, "đang gọi kênh", "being called"),
    /** An answer was lost; what came of the call is found out by looking. */
    IN_DOUBT(false, "chưa rõ kết quả", "in doubt"),
    /** Nobody can look: the channel finds nothing by our key. A person has to say what is there. */
    HELD(false, "chờ người xem trên kênh", "held until a person has looked"),
    /** The channel took it and is still deciding. */
    IN_REVIEW(false, "kênh đang duyệt", "being reviewed"),
    /** The channel says that it took the item down; that is looked at before it is believed. */
    CONFIRMING(false, "đang xác nhận đã gỡ", "being confirmed"),
    /** Done as wanted. */
    DONE(true, "xong", "done"),
    /** The channel refuses. */
    REJECTED(true, "kênh từ chối", "refused"),
    /** It failed in the same way again and again; a person has to look. */
    PARKED(true, "tạm dừng vì lỗi lặp lại", "parked after repeated failures");

    private final boolean settled;
    private final BilingualText label;

    State(boolean settled, String vi, String en) {
        this.settled = settled;
        this.label = BilingualText.of(vi, en);
    }

    /**
     * Where it stands, in words.
     *
     * @return the label in both languages
     */
    public BilingualText label() {
        return label;
    }

    /**
     * Whether the engine is through with it until something new is wanted.
     *
     * @return true for done, rejected and parked
     */
    public boolean isSettled() {
        return settled;
    }
}
