package io.ocopkit.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.units.AdministrativeUnits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatchesTest {
    private static final long SEED = 20_261_125L;
    private static final int CANDIDATES_PER_REGISTRATION = 100;
    private static final Reconciler RECONCILER =
            Reconciler.of(AdministrativeUnits.bundled(), LocalDate.of(2026, 11, 25), Thresholds.PUBLISHED);

    @Test
    void candidatesLeaveNothingOutThatComparingAllPairsFinds() {
        List<Registration> register = MadeUpRegister.of(1_000, SEED);
        List<Match> found = new ArrayList<>();
        MatchCount count = RECONCILER.matches(register, found::add);

        List<Match> byAllPairs = allPairs(register);

        assertThat(found).as("seed " + SEED).containsExactlyElementsOf(byAllPairs);
        assertThat(found).hasSizeGreaterThan(50);
        assertThat(count.same() + count.possible()).isEqualTo(found.size());
        System.out.printf(
                "Seed %d: %d of %d matches among %d registrations found with %d of %d comparisons%n",
                SEED, found.size(), byAllPairs.size(), register.size(), count.compared(), 1_000L * 999 / 2);
    }

    @Test
    void candidatesLeaveNothingOutAmongTheLabelledPairsEither() {
        List<Registration> register = new ArrayList<>();
        LabelledPairs.all().forEach(pair -> Collections.addAll(register, pair.left(), pair.right()));
        List<Match> found = new ArrayList<>();
        RECONCILER.matches(register, found::add);

        assertThat(found).containsExactlyElementsOf(allPairs(register));
    }

    private static List<Match> allPairs(List<Registration> register) {
        List<Profile> sorted = register.stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .map(RECONCILER::profile)
                .toList();
        return IntStream.range(0, sorted.size())
                .parallel()
                .mapToObj(i -> sorted.subList(i + 1, sorted.size()).stream()
                        .map(other -> RECONCILER.found(sorted.get(i), other))
                        .filter(Objects::nonNull))
                .flatMap(Function.identity())
                .toList();
    }

    @Test
    void theOrderOfTheInputChangesNothing() {
        List<Registration> register = new ArrayList<>(MadeUpRegister.of(1_000, SEED));
        List<Match> inOrder = new ArrayList<>();
        RECONCILER.matches(register, inOrder::add);

        Collections.shuffle(register, new Random(SEED));
        List<Match> shuffled = new ArrayList<>();
        RECONCILER.matches(register, shuffled::add);

        assertThat(shuffled).as("seed " + SEED).containsExactlyElementsOf(inOrder);
        assertThat(inOrder).extracting(Match::pair).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theVerdictIsTheSameFromBothSides() {
        for (LabelledPairs.Labelled pair : LabelledPairs.all()) {
            assertThat(RECONCILER.compare(pair.left(), pair.right()))
                    .isEqualTo(RECONCILER.compare(pair.right(), pair.left()));
        }
    }

    @Test
    void theSignsAddUpToTheScore() {
        for (LabelledPairs.Labelled pair : LabelledPairs.all()) {
            Match match = RECONCILER.compare(pair.left(), pair.right());
            assertThat(match.signs().stream().mapToInt(Sign::weight).sum()).isEqualTo(match.score());
        }
    }

    @Test
    void whatARegisterHasTwiceWordForWordIsOneProduct() {
        for (Registration registration : MadeUpRegister.of(500, SEED)) {
            Registration copy = new Registration(
                    new RegistrationId("COPY"),
                    registration.product(),
                    registration.producer(),
                    registration.certificate(),
                    registration.netContent(),
                    registration.gtin());
            Match match = RECONCILER.compare(registration, copy);
            assertThat(match.verdict()).as(match + " " + match.signs()).isEqualTo(Verdict.SAME);
            assertThat(match.relation()).isEqualTo(Relation.SAME_CERTIFICATE);
        }
    }

    @Test
    void tenThousandRegistrationsTakeAFewComparisonsEach() {
        List<Registration> register = MadeUpRegister.of(10_000, SEED);
        long start = System.nanoTime();
        MatchCount count = RECONCILER.matches(register, match -> {});
        long millis = (System.nanoTime() - start) / 1_000_000;

        assertThat(count.registrations()).isEqualTo(10_000);
        assertThat(count.compared()).isLessThanOrEqualTo(10_000L * CANDIDATES_PER_REGISTRATION);
        assertThat(count.same()).isPositive();
        System.out.printf("Seed %d: %s in %d ms%n", SEED, count, millis);
    }

    @Test
    void anIdThatComesTwiceIsRefused() {
        Registration registration = Sketch.sketch("A", "Mật ong").registered();

        assertThatThrownBy(() -> RECONCILER.matches(List.of(registration, registration), match -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A");
        assertThatThrownBy(() -> RECONCILER.compare(registration, registration))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
