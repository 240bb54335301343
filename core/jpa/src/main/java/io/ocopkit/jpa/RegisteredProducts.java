package io.ocopkit.jpa;

import io.ocopkit.certification.Certificate;
import io.ocopkit.model.Producer;
import io.ocopkit.model.Product;
import io.ocopkit.publishing.Candidate;
import io.ocopkit.reconcile.Registration;
import io.ocopkit.reconcile.RegistrationId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * The register's products as the reconciler reads them: one registration for each, with its newest recognition, whether
 * it is one with others or not. Its id is the product's.
 */
final class RegisteredProducts {

    private RegisteredProducts() {}

    /** In the order of their ids, read as they are asked for; not to be read beyond the session. */
    static Stream<Registration> stream(StatelessSession session) {
        return candidates(session).flatMap(candidate -> registration(candidate).stream());
    }

    /** Those the latest complete list has. */
    static Stream<Registration> recognised(StatelessSession session) {
        return candidates(session).filter(Candidate::recognised).flatMap(candidate -> registration(candidate).stream());
    }

    private static Stream<Candidate> candidates(StatelessSession session) {
        CandidateSql sql = new CandidateSql(Tables.of(session.getFactory()));
        CandidateRows rows = session.doReturningWork(connection -> rows(connection, sql));
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .map(Item::candidate);
    }

    private static CandidateRows rows(Connection connection, CandidateSql sql) throws SQLException {
        return new CandidateRows(KeyedRows.byKey(connection, sql.registered(), List.of()), CandidateRows.Kind.PRODUCTS);
    }

    private static Optional<Registration> registration(Candidate candidate) {
        return registration(candidate.product(), candidate.producer(), candidate.certificates());
    }

    static Map<String, Registration> byId(StatelessSession session, Collection<String> ids) {
        ProductRows rows = ProductRows.load(session, ids);
        Map<String, Registration> found = new HashMap<>();
        for (OcopProduct stored : rows.all()) {
            registration(stored.product(), rows.producerOf(stored), rows.certificatesOf(stored))
                    .ifPresent(registration -> found.put(stored.id(), registration));
        }
        return found;
    }

    private static Optional<Registration> registration(
            Product product, @Nullable Producer producer, List<Certificate> certificates) {
        return certificates.stream()
                .filter(NewestCertificate::isRecognition)
                .max(NewestCertificate.LAST)
                .map(newest -> Registration.of(new RegistrationId(product.id().value()), product, producer, newest));
    }
}
