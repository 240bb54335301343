package io.ocopkit.testkit.contract;

import org.jspecify.annotations.Nullable;

/** What became of one rule. */
record RuleResult(
        RuleName name,
        Verdict verdict,
        String reason,
        @Nullable Throwable failure) {

    static RuleResult passed(RuleName name) {
        return new RuleResult(name, Verdict.PASSED, "", null);
    }

    static RuleResult failed(RuleName name, Throwable failure) {
        return new RuleResult(name, Verdict.FAILED, "", failure);
    }

    static RuleResult waived(RuleName name, String reason) {
        return new RuleResult(name, Verdict.WAIVED, reason, null);
    }

    static RuleResult notApplicable(RuleName name, String reason) {
        return new RuleResult(name, Verdict.NOT_APPLICABLE, reason, null);
    }
}
