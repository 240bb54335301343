package io.ocopkit.publishing;

/** Which candidates are meant to be shown at all, before anybody asks whether they may. */
public enum Selection {
    /** What the seller offers. */
    OFFERED {
        @Override
        boolean selects(Candidate candidate) {
            return candidate.offered();
        }
    },
    /** Everything the programme lists, offered by the seller or not: a catalogue of a province, say. */
    RECOGNISED {
        @Override
        boolean selects(Candidate candidate) {
            return true;
        }
    };

    abstract boolean selects(Candidate candidate);
}
