package io.ocopkit.mapping;

import java.util.EnumMap;
import java.util.Map;

/** Made-up values with which a template is tried before there is a listing. */
final class Samples {

    private Samples() {}

    /** The shortest text a template can come to: what a listing always has, as short as it gets, and nothing else. */
    static String shortest(Template template) {
        Map<Placeholder, String> values = certified("3", "1/QĐ-UBND", "01/01/2026", "31/12/2028");
        values.put(Placeholder.NAME, "A");
        values.put(Placeholder.PRODUCER, "A");
        values.put(Placeholder.SKU, "1");
        return template.write(values, 0, Markup.PLAIN);
    }

    /** What is certified, in the same sentences as ever. */
    static Map<Placeholder, String> certified(String stars, String number, String from, String until) {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.STARS, "OCOP " + stars + " sao");
        values.put(Placeholder.ENGLISH_STARS, "OCOP " + stars + " stars");
        values.put(Placeholder.DECISION, number);
        values.put(Placeholder.DECISION_DATE, from);
        values.put(Placeholder.VALID_UNTIL, until);
        values.put(Placeholder.ISSUER, "A");
        values.put(
                Placeholder.PROOF,
                "Sản phẩm OCOP " + stars + " sao theo Quyết định số " + number + " ngày " + from
                        + " của A, có giá trị đến hết ngày " + until + ".");
        values.put(
                Placeholder.ENGLISH_PROOF,
                "OCOP " + stars + " stars by Decision " + number + " of 1 May 2026, issued"
                        + " by A, valid to the end of 1 May 2028.");
        return values;
    }
}
