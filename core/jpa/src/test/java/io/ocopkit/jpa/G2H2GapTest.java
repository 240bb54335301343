package io.ocopkit.jpa;

import static io.ocopkit.testkit.ScriptedChannel.Ability.IDEMPOTENCY;
import static io.ocopkit.testkit.ScriptedChannel.Ability.OFFERS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class G2H2GapTest extends G2GapTest {
    G2H2GapTest() {
        super(Databases.H2.fresh());
    }

    @Test
    void inEveryGapOnAChannelThatRecognisesRepeatedCommands() {
        assertThat(livesOfTheYear(IDEMPOTENCY, OFFERS)).isGreaterThan(AT_LEAST);
    }
}
