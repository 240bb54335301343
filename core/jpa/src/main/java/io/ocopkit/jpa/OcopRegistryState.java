package io.ocopkit.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** The one row that whoever changes the registry holds, so that changes happen one after the other. */
@Entity(name = "OcopRegistryState")
@Table(name = "ocop_registry")
class OcopRegistryState {
    static final int ONLY = 1;

    @Id
    @Column(name = "id", nullable = false)
    private int id;

    @Column(name = "revision", nullable = false)
    private long revision;

    /** For the persistence provider. */
    protected OcopRegistryState() {}

    /** Held until the transaction ends: changes happen one after the other, in this process and in others. */
    static void hold(StatelessSession session) {
        session.get(OcopRegistryState.class, ONLY, LockMode.PESSIMISTIC_WRITE);
    }

    /** An import is counted even when it says it has changed nothing. */
    static String edition(StatelessSession session) {
        Object[] numbers = session.createSelectionQuery(
                        "select r.revision, (select count(*) from OcopImport i) from OcopRegistryState r",
                        Object[].class)
                .getSingleResult();
        return numbers[0] + "/" + numbers[1];
    }

    static void raise(StatelessSession session) {
        session.createMutationQuery("update OcopRegistryState r set r.revision = r.revision + 1")
                .executeUpdate();
    }
}
