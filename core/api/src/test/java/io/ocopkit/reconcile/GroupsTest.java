package io.ocopkit.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupsTest {
    private static final long SEED = 20_261_125L;

    private static RegistrationId id(String value) {
        return new RegistrationId(value);
    }

    private static RegistrationPair pair(String one, String other) {
        return new RegistrationPair(id(one), id(other));
    }

    private static Link found(String one, String other, int score) {
        return new Link(pair(one, other), Relation.UNTOLD, score, false);
    }

    private static Link confirmed(String one, String other) {
        return Link.byPerson(pair(one, other), Relation.UNTOLD);
    }

    private static List<RegistrationId> ids(String... values) {
        return List.of(values).stream().map(GroupsTest::id).toList();
    }

    @Test
    void linksJoinToProductsAndEveryRegistrationIsInExactlyOne() {
        Groups groups =
                Groups.of(ids("A", "B", "C", "D"), List.of(found("A", "B", 100), found("C", "B", 95)), List.of());

        assertThat(groups.products())
                .containsExactly(new MergedProduct(ids("A", "B", "C")), new MergedProduct(ids("D")));
        assertThat(groups.productOf(id("C"))).isEqualTo(groups.productOf(id("A")));
        assertThat(groups.drawn()).hasSize(2);
    }

    @Test
    void aPairKeptApartNeverEndsInOneProductThroughAChainAndTheWeakestLinkIsLeftOut() {
        Groups groups = Groups.of(
                ids("A", "B", "C"), List.of(found("A", "B", 100), found("B", "C", 95)), List.of(pair("A", "C")));

        assertThat(groups.products()).containsExactly(new MergedProduct(ids("A", "B")), new MergedProduct(ids("C")));
        assertThat(groups.conflicts()).containsExactly(new Conflict(found("B", "C", 95), pair("A", "C")));
        assertThat(groups.conflicts().get(0).code()).isEqualTo("LINK_LEFT_OUT");
        assertThat(groups.conflicts().get(0).text().vi()).contains("B + C", "A + C");
    }

    @Test
    void whatAPersonConfirmedOutranksEveryScore() {
        Groups groups = Groups.of(
                ids("A", "B", "C"), List.of(found("A", "B", 500), confirmed("B", "C")), List.of(pair("A", "C")));

        assertThat(groups.products()).containsExactly(new MergedProduct(ids("A")), new MergedProduct(ids("B", "C")));
    }

    @Test
    void twoPeopleWhoContradictEachOtherAreReportedAndKeptApartWins() {
        Groups groups = Groups.of(
                ids("A", "B", "C"), List.of(confirmed("A", "B"), confirmed("B", "C")), List.of(pair("A", "C")));

        assertThat(groups.conflicts()).hasSize(1);
        assertThat(groups.conflicts().get(0).isBetweenPeople()).isTrue();
        assertThat(groups.conflicts().get(0).code()).isEqualTo("DECISIONS_CONTRADICT");
        assertThat(groups.productOf(id("A"))).isNotEqualTo(groups.productOf(id("C")));
    }

    @Test
    void noRandomLinksEverJoinWhatIsKeptApartAndTheOrderChangesNothing() {
        Random random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            List<RegistrationId> all =
                    IntStream.range(0, 30).mapToObj(i -> id("R" + i)).toList();
            List<Link> links = new ArrayList<>();
            List<RegistrationPair> apart = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                RegistrationPair pair = randomPair(all, random);
                if (i % 4 == 0) {
                    apart.add(pair);
                } else {
                    links.add(new Link(pair, Relation.UNTOLD, random.nextInt(5), random.nextInt(4) == 0));
                }
            }
            Groups groups = Groups.of(all, links, apart);
            apart.forEach(pair -> assertThat(groups.productOf(pair.first()))
                    .as("seed " + SEED)
                    .isNotSameAs(groups.productOf(pair.second())));
            assertThat(groups.drawn()).hasSize(all.size() - groups.products().size());
            Collections.shuffle(links, random);
            Collections.shuffle(apart, random);
            Groups again = Groups.of(all, links, apart);
            assertThat(again.products()).as("seed " + SEED).isEqualTo(groups.products());
            assertThat(again.conflicts()).as("seed " + SEED).isEqualTo(groups.conflicts());
        }
    }

    private static RegistrationPair randomPair(List<RegistrationId> all, Random random) {
        int one = random.nextInt(all.size());
        int other = (one + 1 + random.nextInt(all.size() - 1)) % all.size();
        return new RegistrationPair(all.get(one), all.get(other));
    }

    @Test
    void aLinkToSomethingUnknownIsRefused() {
        assertThatThrownBy(() -> Groups.of(ids("A"), List.of(found("A", "B", 100)), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("B");
    }
}
