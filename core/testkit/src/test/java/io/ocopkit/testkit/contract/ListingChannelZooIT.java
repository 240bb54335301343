package io.ocopkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract itself under test: every rule catches a channel that breaks it, and only the rules that are broken fail. */
class ListingChannelZooIT {

    static Stream<WrongChannel> wrongChannels() {
        return Stream.of(
                        ZooOfPublishing.all(),
                        ZooOfFailures.all(),
                        ZooOfCapabilities.all(),
                        ZooOfReviews.all(),
                        ZooOfBatches.all())
                .flatMap(zoo -> zoo);
    }

    @ParameterizedTest
    @MethodSource("wrongChannels")
    void aChannelIsCaughtByTheRulesItBreaksThat(WrongChannel wrong) {
        assertThat(wrong.caughtBy()).isEqualTo(wrong.rules());
    }

    @Test
    void everyRuleCatchesSomebody() {
        Set<String> rules = new TreeSet<>();
        WrongChannel.rulesOfTheContract()
                .forEach(rule -> rules.add(rule.getName().substring(0, 6)));
        Set<String> caught = new TreeSet<>();
        wrongChannels().forEach(wrong -> caught.addAll(wrong.rules()));
        // Two shops share something only through static state, which AdapterArchitecture refuses; no channel here has
        // any.
        rules.remove("CH_108");
        assertThat(caught).isEqualTo(rules);
    }
}
