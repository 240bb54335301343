package io.ocopkit.reconcile;

import io.ocopkit.message.Citation;
import java.util.Set;

/** The rules by which two registrations are compared. Names are stable: programs may depend on them. */
public enum SignCode {
    /** One product code: one assessment. */
    CODE_SAME(Source.CODE),
    /** Two serial numbers of one commune and year: two products assessed beside each other. */
    CODE_OTHER_SERIAL(Source.CODE),
    /** One trade item number. */
    GTIN_SAME(Source.GTIN),
    /** The same words, whatever the spelling. */
    NAME_SAME(Source.CERTIFICATE),
    /** The same words, typed without diacritics on one side. */
    NAME_UNMARKED(Source.CERTIFICATE),
    /** Nearly the same, where the little that differs can mean another product too: dua for dừa, Lan for Loan. */
    NAME_AMBIGUOUS(Source.CERTIFICATE),
    /** The same but for one slip of typing. */
    NAME_SLIP(Source.CERTIFICATE),
    /** One name adds the producer's or the place's name. */
    NAME_EXTENDED(Source.CERTIFICATE),
    /** One name adds a word that is neither a kind of product nor the producer's name. */
    NAME_BRANDED(Source.CERTIFICATE),
    /** The same words in another order. */
    NAME_REORDERED(Source.CERTIFICATE),
    /** One name adds a kind, a flavour or a way of making. */
    NAME_NARROWER(Source.CERTIFICATE),
    /** Other words. */
    NAME_DIFFERS(Source.CERTIFICATE),
    /** Other degrees, numbers or grades in the names. */
    GRADE_DIFFERS(Source.CERTIFICATE),
    /** Degrees, numbers or grades in one name only. */
    GRADE_MISSING(Source.CERTIFICATE),
    /** The names share a word of their own that is neither a kind of product nor a place. */
    BRAND_SHARED(Source.CERTIFICATE),
    /** Packs of different content. */
    PACK_DIFFERS(Source.CERTIFICATE),
    /** One tax code. */
    TAX_ID_SAME(Source.TAX),
    /** Two tax codes. */
    TAX_ID_DIFFERS(Source.TAX),
    /** One producer by name. */
    PRODUCER_SAME(Source.FIRM_NAME),
    /** Nearly one producer by name: another legal form, another line of business, a slip of typing. */
    PRODUCER_ALIKE(Source.FIRM_NAME),
    /** One tax code under two names. */
    PRODUCER_RENAMED(Source.TAX),
    /** Two producers by name. */
    PRODUCER_DIFFERS(Source.FIRM_NAME),
    /** One commune, or one on today's map. */
    COMMUNE_SAME(Source.UNITS),
    /** Perhaps one commune: one of the two may lie in several of today's. */
    COMMUNE_POSSIBLE(Source.UNITS),
    /** Two communes on today's map. */
    COMMUNE_DIFFERS(Source.UNITS),
    /** Two provinces on today's map. */
    PROVINCE_DIFFERS(Source.UNITS),
    /** One decision, and the same name in it. */
    DECISION_SAME(Source.CERTIFICATE),
    /** Two lines of one decision. */
    DECISION_OTHER_LINE(Source.CERTIFICATE),
    /** Two product sets. */
    SET_DIFFERS(Source.SETS);

    /** Where the rules rest. */
    private static final class Source {
        static final Citation CODE = Citation.of("QĐ 26/2026/QĐ-TTg", "Phụ lục II");
        static final Citation CERTIFICATE = Citation.of("QĐ 26/2026/QĐ-TTg", "Điều 4");
        static final Citation SETS = Citation.of("QĐ 26/2026/QĐ-TTg", "Phụ lục I");
        static final Citation GTIN = Citation.of("GS1 General Specifications");
        static final Citation TAX = Citation.of("TT 86/2024/TT-BTC");
        static final Citation FIRM_NAME = Citation.of("Luật Doanh nghiệp 59/2020/QH14", "Điều 38");
        static final Citation UNITS = Citation.of("NQ 202/2025/QH15");
    }

    /** What says that two names are one. */
    static final Set<SignCode> ONE_NAME = Set.of(NAME_SAME, NAME_UNMARKED, NAME_SLIP, NAME_EXTENDED);
    /** What says that two names are two products'. */
    static final Set<SignCode> TWO_NAMES = Set.of(NAME_NARROWER, NAME_DIFFERS);

    private final Citation source;

    SignCode(Citation source) {
        this.source = source;
    }

    /**
     * What the rule rests on.
     *
     * @return the law, or the standard
     */
    public Citation source() {
        return source;
    }
}
