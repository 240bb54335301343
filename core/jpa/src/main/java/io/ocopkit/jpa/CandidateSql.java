package io.ocopkit.jpa;

import java.util.Collections;
import java.util.stream.Collectors;

/**
 * The queries behind the stream of candidates: a range of a key's index joined to the rest by keys, one row for each
 * event of each certificate, in any order within an item, which spares the database a sort of everything. Columns stand
 * in the order in which {@link CandidateReader} reads them; what differs between the rows of one item comes first. Both take the key after which to go on, and how many items. Of products that
 * are one, the group's own is on request, and only while none of them is offered.
 */
final class CandidateSql {
    private static final String CERTIFICATE =
            "c.id, c.holder, c.stars, c.issuer_name, c.issuer_level, c.issuer_successor, c.decision_number,"
                    + " c.decision_date, c.issued_on, c.expires_on, c.evidence";
    private static final String EVENT =
            "e.id, e.kind, e.on_date, e.until_date, e.ground, e.issuer_name, e.issuer_level, e.issuer_successor,"
                    + " e.decision_number, e.decision_date";
    private static final String PRODUCT =
            "p.recognised, p.producer_id, p.name, p.english_name, p.code, p.product_set, " + address("p.origin");
    private static final String PRODUCER = "r.id, r.name, r.kind, r.tax_id, " + address("r.address");
    private static final String OFFER = "o.offered, o.gtin, o.price, o.stock, o.availability, o.brand, o.description,"
            + " o.net_amount, o.net_unit, o.parcel_grams, o.parcel_length, o.parcel_width, o.parcel_height, o.link,"
            + " o.images, o.page_sku, o.choices";

    private final Tables tables;

    CandidateSql(Tables tables) {
        this.tables = tables;
    }

    String offered() {
        return offered("");
    }

    /** A few items. It takes their SKUs before all else. */
    String offered(int items) {
        return offered("sku in " + places(items) + " and ");
    }

    private String offered(String among) {
        return "select o.sku, p.id, s.group_id, " + CERTIFICATE + ", " + EVENT + ", " + PRODUCT + ", " + PRODUCER + ", "
                + OFFER
                + " from (select * from " + tables.offer() + " where " + among
                + "sku > ? order by sku fetch first ? rows only) o"
                + " left join " + tables.product() + " p on p.id = o.product_id" + joins()
                + " order by o.sku";
    }

    /** Packs in the order of their pages. It takes the page and the SKU after which to go on, and how many packs. */
    String packs() {
        return packs("");
    }

    /** Packs of a few pages. It takes the pages before all else. */
    String packs(int pages) {
        return packs("page_sku in " + places(pages) + " and ");
    }

    private String packs(String among) {
        return "select o.sku, p.id, s.group_id, " + CERTIFICATE + ", " + EVENT + ", " + PRODUCT + ", " + PRODUCER + ", "
                + OFFER
                + " from (select * from " + tables.offer() + " where " + among
                + "page_sku >= ? and (page_sku > ? or sku > ?)"
                + " order by page_sku, sku fetch first ? rows only) o"
                + " left join " + tables.product() + " p on p.id = o.product_id" + joins()
                + " order by o.page_sku, o.sku";
    }

    String onRequest() {
        return onRequest("");
    }

    /** A few products. It takes their ids before all else. */
    String onRequest(int products) {
        return onRequest("id in " + places(products) + " and ");
    }

    private String onRequest(String among) {
        return "select p.id, p.id, s.group_id, " + CERTIFICATE + ", " + EVENT + ", " + PRODUCT + ", " + PRODUCER
                + " from (select * from " + tables.product() + " q where " + among
                + "id > ? and not exists (select 1 from "
                + tables.offer() + " f where f.product_id = q.id) and not exists (select 1 from " + tables.same()
                + " m where m.product_id = q.id and m.group_id <> q.id) and not exists (select 1 from " + tables.same()
                + " m join " + tables.offer() + " f on f.product_id = m.product_id where m.group_id = q.id)"
                + " order by id fetch first ? rows only) p" + joins()
                + " order by p.id";
    }

    /** Every product as the lists have it, one with others or not. */
    String registered() {
        return "select p.id, p.id, null, " + CERTIFICATE + ", " + EVENT + ", " + PRODUCT + ", " + PRODUCER
                + " from (select * from " + tables.product()
                + " where id > ? order by id fetch first ? rows only) p" + joins() + " order by p.id";
    }

    /** Events are rare: a null key spares the search for them. */
    private String joins() {
        return " left join " + tables.same() + " s on s.product_id = p.id left join " + tables.producer()
                + " r on r.id = p.producer_id left join " + tables.certificate()
                + " c on c.product_id = p.id left join "
                + tables.event() + " e on e.certificate_id = case when c.events > 0 then c.id end";
    }

    private static String places(int values) {
        return Collections.nCopies(values, "?").stream().collect(Collectors.joining(", ", "(", ")"));
    }

    private static String address(String prefix) {
        return place(prefix + "_printed_") + ", " + place(prefix + "_current_");
    }

    private static String place(String prefix) {
        return prefix + "street, " + prefix + "commune, " + prefix + "district, " + prefix + "province, " + prefix
                + "code_set, " + prefix + "code";
    }
}
