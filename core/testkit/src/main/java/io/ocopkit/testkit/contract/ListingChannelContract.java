package io.ocopkit.testkit.contract;

import io.ocopkit.channel.ListingChannel;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What every {@link ListingChannel} must do. An adapter's test extends this class, opens a local market that behaves like
 * the platform, and names the channel that calls it. Every rule has a number that its test carries; a rule that asks for
 * what the channel does not declare is skipped and reported as not applicable.
 */
@ExtendWith(RuleKeeper.class)
public abstract class ListingChannelContract
        implements IdentityRules,
                CompleteStateRules,
                WithdrawalRules,
                FailureRules,
                InterruptionRules,
                TextRules,
                IsolationRules,
                CapabilityRules,
                CallbackRules,
                ClaimRules,
                BatchRules {
    private static final int MANY = 100;

    /** For subclasses. */
    protected ListingChannelContract() {}

    /**
     * Opens an empty market. Every rule has one of its own, and some have two.
     *
     * @return a new market; the contract closes it
     */
    protected abstract LocalMarket market();

    /**
     * The channel under test, configured as usual, for one shop on a market.
     *
     * @param market one of those made by {@link #market()}, at {@link LocalMarket#address()}
     * @return a channel that has made no call yet
     */
    protected abstract ListingChannel channel(LocalMarket market);

    /**
     * Limits, habits and waivers of the channel.
     *
     * @return the same value at every call
     */
    protected ContractProfile profile() {
        return ContractProfile.usual();
    }

    /**
     * Where the results are written after all rules were tried.
     *
     * @return a file; the default is {@code target/conformance.json}
     */
    protected Path conformance() {
        return Path.of("target", "conformance.json");
    }

    /**
     * Where the results are shown. When no rule fails they must stand there as {@link ConformanceTable} writes them;
     * {@code -Docop.readme=write} puts them there.
     *
     * @return a Markdown file; the default is {@code README.md}; null when they are shown nowhere
     */
    protected @Nullable Path readme() {
        return Path.of("README.md");
    }

    /** How many listings are many; the kit's own tests take fewer. */
    int many() {
        return MANY;
    }

    /** What really sends; the kit's own tests have a shorter way. */
    Road.Carrier carrier(LocalMarket market) {
        return Road::http;
    }

    /** How long an answer that never comes is waited for. */
    Duration impatience() {
        return Duration.ofMillis(500);
    }
}
