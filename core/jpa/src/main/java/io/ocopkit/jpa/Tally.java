package io.ocopkit.jpa;

/** Counts what an import does. */
final class Tally {
    private long created;
    private long changed;
    private long unchanged;
    private long refused;
    private long superseded;
    private long revoked;
    private long dropped;

    void created() {
        created++;
    }

    /** An entry about something known. */
    void known(boolean news) {
        if (news) {
            changed++;
        } else {
            unchanged++;
        }
    }

    void refused() {
        refused++;
    }

    void superseded(long certificates) {
        superseded += certificates;
    }

    void revoked(long certificates) {
        revoked += certificates;
    }

    void dropped(long entries) {
        dropped += entries;
    }

    RegistryChanges changes() {
        return new RegistryChanges(created, changed, unchanged, refused, superseded, revoked, dropped);
    }
}
