package io.ocopkit.example.quickstart;

import io.ocopkit.channel.WithdrawalCause;
import io.ocopkit.message.BilingualText;
import io.ocopkit.publishing.AppliedPlan;
import io.ocopkit.publishing.PlanAction;
import io.ocopkit.publishing.PlanLine;
import io.ocopkit.publishing.PublicationPlan;
import java.nio.file.Path;
import java.util.List;

/**
 * What became of one channel.
 *
 * @param name the channel's name
 * @param plan what was planned
 * @param applied what was done
 * @param documents where its documents are, written this time or not
 */
record ChannelAccount(BilingualText name, PublicationPlan plan, AppliedPlan applied, List<Path> documents) {

    /** Keeps an unmodifiable copy. */
    ChannelAccount {
        documents = List.copyOf(documents);
    }

    /** The items that pass the gate and lack what the channel asks for. */
    List<PlanLine> refused() {
        return plan.lines(PlanAction.BLOCKED).stream()
                .filter(line -> line.cause() == WithdrawalCause.CHANNEL_REQUIREMENT)
                .toList();
    }
}
