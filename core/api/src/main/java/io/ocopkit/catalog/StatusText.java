package io.ocopkit.catalog;

import io.ocopkit.certification.EvidenceLevel;
import java.util.List;

/** Where a recognition stands according to a status cell, and the strongest evidence that leaves. */
enum StatusText {
    /** Recognised, for the first time or again. */
    RECOGNISED(EvidenceLevel.SIGNED_DECISION),
    /** Recognised, and the term was prolonged by an act the list does not describe. */
    PROLONGED(EvidenceLevel.SIGNED_DECISION),
    /** Taken back. */
    REVOKED(EvidenceLevel.SIGNED_DECISION),
    /** Not decided yet. */
    PENDING(EvidenceLevel.PROPOSAL),
    /** Was recognised once; run out, replaced or suspended. */
    NOT_IN_FORCE(EvidenceLevel.PRESS),
    /** Something else. */
    UNKNOWN(EvidenceLevel.PRESS);

    private static final List<String> REVOKED_WORDS =
            List.of("thu hoi", "revoked", "revoke", "huy", "withdrawn", "cancelled");
    private static final List<String> PENDING_WORDS = List.of(
            "pending",
            "proposed",
            "proposal",
            "de nghi",
            "de xuat",
            "dang cho",
            "cho cong nhan",
            "cho quyet dinh",
            "cho danh gia",
            "dang danh gia",
            "dang xet",
            "du kien",
            "tiem nang",
            "potential",
            "under assessment",
            "evaluated at district",
            "evaluated at",
            "danh gia cap huyen",
            "cap huyen danh gia",
            "dang ky",
            "chua cong nhan",
            "chua duoc",
            "not recognised",
            "not recognized",
            "unrecognised",
            "khong cong nhan",
            "khong dat",
            "khong duoc cong nhan",
            "ho so",
            "applied",
            "in progress",
            "tham gia danh gia",
            "du thi");
    private static final List<String> GONE_WORDS = List.of(
            "het han",
            "het hieu luc",
            "expired",
            "thay the",
            "superseded",
            "replaced",
            "dinh chi",
            "tam dung",
            "suspended",
            "khong con");
    private static final List<String> PROLONGED_WORDS = List.of("gia han", "extended", "prolonged", "extension");
    private static final List<String> RECOGNISED_WORDS = List.of(
            "recognised",
            "recognized",
            "re recognised",
            "re recognized",
            "cong nhan",
            "cong nhan lai",
            "cong nhan moi",
            "cap lai",
            "cap moi",
            "re issued",
            "reissued",
            "re assessed",
            "reassessed",
            "danh gia lai",
            "dat",
            "con hieu luc",
            "hieu luc",
            "valid",
            "in force",
            "active",
            "certified",
            "da cap",
            "nang hang",
            "upgraded",
            "chung nhan",
            "issued",
            "da cong nhan",
            "dat chuan",
            "duoc cong nhan");

    private final EvidenceLevel strongest;

    StatusText(EvidenceLevel strongest) {
        this.strongest = strongest;
    }

    EvidenceLevel strongest() {
        return strongest;
    }

    static StatusText of(String searchKey) {
        if (containsAny(searchKey, PENDING_WORDS)) {
            return PENDING;
        }
        if (containsAny(searchKey, REVOKED_WORDS)) {
            return REVOKED;
        }
        if (containsAny(searchKey, GONE_WORDS)) {
            return NOT_IN_FORCE;
        }
        if (containsAny(searchKey, PROLONGED_WORDS)) {
            return PROLONGED;
        }
        return startsWithAny(searchKey, RECOGNISED_WORDS) ? RECOGNISED : UNKNOWN;
    }

    private static boolean containsAny(String key, List<String> words) {
        for (String word : words) {
            int at = key.indexOf(word);
            if (at >= 0 && isWord(key, at, at + word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithAny(String key, List<String> words) {
        for (String word : words) {
            if (key.startsWith(word) && isWord(key, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(String key, int start, int end) {
        return (start == 0 || key.charAt(start - 1) == ' ') && (end == key.length() || key.charAt(end) == ' ');
    }
}
