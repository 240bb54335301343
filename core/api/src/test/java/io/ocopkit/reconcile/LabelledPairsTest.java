package io.ocopkit.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.reconcile.LabelledPairs.Labelled;
import io.ocopkit.units.AdministrativeUnits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelledPairsTest {
    private static final Reconciler RECONCILER =
            Reconciler.of(AdministrativeUnits.bundled(), LocalDate.of(2026, 11, 25), Thresholds.PUBLISHED);
    private static final List<Labelled> ALL = LabelledPairs.all();
    private static final List<Labelled> HELD =
            ALL.stream().filter(Labelled::held).toList();

    @Test
    void thereAreEnoughPairsEnoughOfThemHardAndHalfOfThemHeldOut() {
        long different =
                ALL.stream().filter(pair -> pair.truth() == Verdict.DIFFERENT).count();

        assertThat(ALL).hasSizeGreaterThanOrEqualTo(400);
        assertThat(different * 3).isGreaterThanOrEqualTo(ALL.size());
        assertThat(HELD).hasSizeGreaterThanOrEqualTo(ALL.size() / 2);
    }

    @Test
    void whatIsCalledOneProductIsOneInTheHalfThatWasHeldOut() {
        assertThat(Confusion.of(HELD, RECONCILER).precisionOfSame()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void oneProductIsFoundOrAskedAboutInTheHalfThatWasHeldOut() {
        assertThat(Confusion.of(HELD, RECONCILER).recallOfSameOrPossible()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void bothHoldForAllPairs() {
        Confusion confusion = Confusion.of(ALL, RECONCILER);

        assertThat(confusion.precisionOfSame()).isGreaterThanOrEqualTo(0.98);
        assertThat(confusion.recallOfSameOrPossible()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void peopleAreNotAskedAboutWhatIsPlainlyTwoProducts() {
        Confusion confusion = Confusion.of(ALL, RECONCILER);

        assertThat(confusion.count(Verdict.DIFFERENT, Verdict.DIFFERENT) * 20)
                .isGreaterThanOrEqualTo(confusion.sum(Verdict.DIFFERENT) * 19);
    }

    @Test
    void whatOnlyAPersonCanTellIsLeftToAPerson() {
        Confusion confusion = Confusion.of(ALL, RECONCILER);

        assertThat(confusion.count(Verdict.POSSIBLE, Verdict.POSSIBLE)).isEqualTo(confusion.sum(Verdict.POSSIBLE));
    }

    @Test
    void thePublishedTablesAreTheMeasuredOnes() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        System.out.println("Held out:\n" + Confusion.of(HELD, RECONCILER).table());
        System.out.println("All:\n" + Confusion.of(ALL, RECONCILER).table());
        assertThat(readme).contains(Confusion.of(HELD, RECONCILER).table());
        assertThat(readme).contains(Confusion.of(ALL, RECONCILER).table());
    }
}
