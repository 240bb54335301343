package io.ocopkit.jpa;

/**
 * The queries behind the stream of candidates. One page is one query: a range of the key's index, joined to the rest by
 * primary key, one row for each certificate. Columns stand in the order in which {@link CandidateReader} reads them;
 * those of the certificate come first, because only they differ between the rows of one item.
 */
final class CandidateSql {
    private static final String CERTIFICATE =
            "c.id, c.holder, c.stars, c.issuer_name, c.issuer_level, c.issuer_successor, c.decision_number,"
                    + " c.decision_date, c.issued_on, c.expires_on, c.evidence, c.events";
    private static final String PRODUCT =
            "p.recognised, p.producer_id, p.name, p.english_name, p.code, p.product_set, " + address("p.origin");
    private static final String PRODUCER = "r.id, r.name, r.kind, r.tax_id, " + address("r.address");
    private static final String OFFER = "o.offered, o.gtin, o.price, o.stock, o.availability, o.brand, o.description,"
            + " o.net_amount, o.net_unit, o.link, o.images";

    private final Tables tables;

    CandidateSql(Tables tables) {
        this.tables = tables;
    }

    /** Parameters: the SKU after which to go on, and how many. */
    String offered() {
        return "select o.sku, p.id, " + CERTIFICATE + ", " + PRODUCT + ", " + PRODUCER + ", " + OFFER
                + " from (select * from " + tables.offer() + " where sku > ? order by sku fetch first ? rows only) o"
                + " left join " + tables.product() + " p on p.id = o.product_id" + joins() + " order by o.sku, c.id";
    }

    /** Parameters: the product after which to go on, and how many. */
    String onRequest() {
        return "select p.id, p.id, " + CERTIFICATE + ", " + PRODUCT + ", " + PRODUCER + " from (select * from "
                + tables.product() + " q where id > ? and not exists (select 1 from " + tables.offer()
                + " f where f.product_id = q.id) order by id fetch first ? rows only) p" + joins()
                + " order by p.id, c.id";
    }

    /** Parameter: the certificate. */
    String events() {
        return "select kind, on_date, until_date, ground, issuer_name, issuer_level, issuer_successor,"
                + " decision_number, decision_date from " + tables.event() + " where certificate_id = ? order by id";
    }

    private String joins() {
        return " left join " + tables.producer() + " r on r.id = p.producer_id left join " + tables.certificate()
                + " c on c.product_id = p.id";
    }

    private static String address(String prefix) {
        return place(prefix + "_printed_") + ", " + place(prefix + "_current_");
    }

    private static String place(String prefix) {
        return prefix + "street, " + prefix + "commune, " + prefix + "district, " + prefix + "province, " + prefix
                + "code_set, " + prefix + "code";
    }
}
