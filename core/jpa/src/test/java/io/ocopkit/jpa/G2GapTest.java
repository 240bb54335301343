package io.ocopkit.jpa;

import static io.ocopkit.testkit.ScriptedChannel.Ability.LOCATE;
import static io.ocopkit.testkit.ScriptedChannel.Ability.OFFERS;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.testkit.Market;
import io.ocopkit.testkit.MutableClock;
import io.ocopkit.testkit.ScriptedChannel;
import io.ocopkit.testkit.ScriptedChannel.Ability;
import java.time.LocalDate;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * G2: a process may die between any two of its effects, and every committed intent still ends. The year is lived once for
 * every gap: death, a new process that only delivers what was left behind, then on with the year.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class G2GapTest {
    /** Six intents take several commits and calls each; fewer gaps would mean that effects are not seen. */
    static final int AT_LEAST = 30;

    private final DataSource dataSource;
    private final PowerSupply power = new PowerSupply();
    private OcopRegistry registry;

    G2GapTest(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @BeforeAll
    void open() {
        registry = OcopRegistry.open(power.wire(dataSource));
    }

    @AfterAll
    void close() {
        registry.close();
    }

    @Test
    void inEveryGapOnAChannelThatFindsByOurKey() {
        assertThat(livesOfTheYear(LOCATE, OFFERS)).isGreaterThan(AT_LEAST);
    }

    final int livesOfTheYear(Ability... abilities) {
        int gap = 0;
        while (new Year(abilities).diesIn(gap)) {
            gap++;
        }
        return gap;
    }

    private final class Year {
        private final MutableClock clock = MutableClock.on(LocalDate.of(2026, 9, 1));
        private final Market market = Market.inMemory(clock);
        private final Ability[] abilities;
        private LivingShop shop;

        Year(Ability... abilities) {
            this.abilities = abilities;
            Databases.empty(dataSource);
            shop = born();
        }

        private LivingShop born() {
            power.lastForEver();
            return new LivingShop(
                    registry,
                    power.wire(ScriptedChannel.builder("trial").with(abilities).on(market)),
                    clock);
        }

        /** False when the year ended first. */
        boolean diesIn(int gap) {
            power.lastFor(gap);
            boolean died = false;
            for (Consumer<OcopRegistry> event : SellersYear.EVENTS) {
                try {
                    live(event);
                } catch (PowerSupply.Cut end) {
                    died = true;
                    shop = born();
                    shop.deliverUntilQuiet(clock);
                    truth(gap).afterDelivery();
                    live(event);
                }
                truth(gap).afterPlanAndDelivery();
            }
            power.lastForEver();
            return died;
        }

        private void live(Consumer<OcopRegistry> event) {
            event.accept(registry);
            shop.planAndApply();
            shop.deliverUntilQuiet(clock);
        }

        private WhatIsTrue truth(int gap) {
            return new WhatIsTrue(registry, shop.outlet(), market, "Death in gap " + gap);
        }
    }
}
