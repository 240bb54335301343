package io.ocopkit.publishing;

import java.util.Iterator;

/** The steps of an outlet in the order of the SKUs, counted as they pass. Used by plan and application alike. */
final class Steps implements Iterator<Step>, AutoCloseable {
    private final JoinedItems joined;
    private final StepMaker maker;
    private final Tally tally;

    Steps(JoinedItems joined, StepMaker maker, Tally tally) {
        this.joined = joined;
        this.maker = maker;
        this.tally = tally;
    }

    @Override
    public boolean hasNext() {
        return joined.hasNext();
    }

    @Override
    public Step next() {
        Step step = maker.step(joined.next());
        tally.count(step);
        return step;
    }

    Tally tally() {
        return tally;
    }

    @Override
    public void close() {
        joined.close();
    }
}
