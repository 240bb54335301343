package io.ocopkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.ListingChannel;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class WaiverTest {
    private static final Function<URI, ListingChannel> NFD = home -> new FairChannel(home) {
        @Override
        String text(String raw) {
            return raw;
        }
    };

    @Test
    void aRuleThatIsNotKeptCanBeWaivedWithAReason() {
        List<String> caught = caughtBy(NFD, "CH_601", "CH_605");
        assertThat(caught).isEmpty();
    }

    @Test
    void theOtherRulesStillHold() {
        assertThat(caughtBy(NFD, "CH_601")).containsExactly("CH_605");
    }

    @Test
    void aWaiverWithoutNeedFails() {
        assertThat(caughtBy(FairChannel::new, "CH_601")).containsExactly("CH_601");
    }

    @Test
    void aWaiverOfARuleThatDoesNotApplyFails() {
        assertThat(caughtBy(FairChannel::new, "CH_314")).containsExactly("CH_314");
    }

    private static List<String> caughtBy(Function<URI, ListingChannel> channel, String... waived) {
        ListingChannelContract contract = new FairContract(channel) {
            @Override
            protected ContractProfile profile() {
                ContractProfile profile = super.profile();
                for (String rule : waived) {
                    profile = profile.waiving(rule, "Chợ làng không làm được");
                }
                return profile;
            }
        };
        return new WrongChannel("waives", contract, List.of())
                .caughtBy(rule -> List.of("CH_601", "CH_605", "CH_314").contains(rule));
    }
}
