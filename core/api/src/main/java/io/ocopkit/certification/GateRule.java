package io.ocopkit.certification;

import org.jspecify.annotations.Nullable;

/** One rule of the gate: null when it is satisfied, otherwise why it is not. */
@FunctionalInterface
interface GateRule {

    @Nullable
    Reason objection(GateQuestion question);
}
