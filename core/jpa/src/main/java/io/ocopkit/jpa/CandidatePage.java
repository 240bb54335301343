package io.ocopkit.jpa;

import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.CertificateHistory;
import io.ocopkit.jpa.CandidateReader.Cited;
import io.ocopkit.jpa.CandidateReader.Recognised;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.Sku;
import io.ocopkit.model.Producer;
import io.ocopkit.model.ProductId;
import io.ocopkit.publishing.Candidate;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one page of candidates on one connection. */
final class CandidatePage {
    private final Connection connection;
    private final CandidateReader reader;
    private final CandidateSql sql;

    CandidatePage(Connection connection, CandidateReader reader, CandidateSql sql) {
        this.connection = connection;
        this.reader = reader;
        this.sql = sql;
    }

    /** An item with the certificates read so far. */
    private record Item(
            Recognised product, @Nullable Producer producer, Offer offer, boolean offered, List<Cited> certificates) {

        ProductId id() {
            return product.product().id();
        }

        void add(@Nullable Cited certificate) {
            if (certificate != null) {
                certificates.add(certificate);
            }
        }

        Candidate candidate(List<Certificate> settled) {
            return new Candidate(product.product(), producer, settled, offer, offered, product.recognised());
        }
    }

    List<Candidate> offeredAfter(String sku, int size) throws SQLException {
        return read(sql.offered(), sku, size, true);
    }

    List<Candidate> onRequestAfter(String product, int size) throws SQLException {
        return read(sql.onRequest(), product, size, false);
    }

    private List<Candidate> read(String query, String after, int size, boolean withOffer) throws SQLException {
        List<Item> items = new ArrayList<>(size);
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, after);
            statement.setInt(2, size);
            try (ResultSet rows = statement.executeQuery()) {
                collect(new CandidateRow(rows), items, withOffer);
            }
        }
        List<Candidate> page = new ArrayList<>(items.size());
        for (Item item : items) {
            page.add(item.candidate(settled(item.certificates())));
        }
        return page;
    }

    private void collect(CandidateRow row, List<Item> items, boolean withOffer) throws SQLException {
        Item item = null;
        String previous = null;
        while (row.next()) {
            String key = row.present();
            String product = row.present();
            if (item != null && key.equals(previous)) {
                item.add(reader.certificate(row, item.id()));
            } else {
                item = item(row, new ProductId(product), withOffer ? key : null);
                items.add(item);
                previous = key;
            }
        }
    }

    private Item item(CandidateRow row, ProductId id, @Nullable String sku) throws SQLException {
        Cited certificate = reader.certificate(row, id);
        Recognised product = reader.product(row, id);
        Producer producer = reader.producer(row);
        boolean offered = sku != null && row.flag();
        Offer offer = sku == null ? Offer.onRequest(new Sku(id.value())) : reader.offer(row, new Sku(sku));
        Item item = new Item(product, producer, offer, offered, new ArrayList<>(1));
        item.add(certificate);
        return item;
    }

    private List<Certificate> settled(List<Cited> cited) throws SQLException {
        List<Certificate> certificates = new ArrayList<>(cited.size());
        for (Cited one : cited) {
            certificates.add(one.hasEvents() ? one.with(reader.events(connection, sql, one.key())) : one.certificate());
        }
        return certificates.size() < 2 ? certificates : CertificateHistory.settle(certificates);
    }
}
