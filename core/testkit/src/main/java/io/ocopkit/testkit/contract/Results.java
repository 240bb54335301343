package io.ocopkit.testkit.contract;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The results of one contract, in the order of the rules, and where they go. */
final class Results {
    private static final Namespace NAMESPACE = Namespace.create(Results.class);

    private final ListingChannelContract contract;
    private final Subject subject;
    private final Map<String, RuleResult> byId = new ConcurrentSkipListMap<>();

    private Results(ListingChannelContract contract, Subject subject) {
        this.contract = contract;
        this.subject = subject;
    }

    static void add(ExtensionContext test, Trial trial, RuleResult result) {
        ExtensionContext whole = test.getParent().orElseThrow();
        Results results = whole.getStore(NAMESPACE)
                .computeIfAbsent(
                        Results.class, type -> new Results(trial.contract(), Subject.of(trial)), Results.class);
        results.byId.put(result.name().id(), result);
    }

    /** Writes them when every rule was tried, and compares them with what is said in public when every rule was kept. */
    static void publish(ExtensionContext whole) {
        Results results = whole.getStore(NAMESPACE).get(Results.class, Results.class);
        if (results != null && results.isComplete()) {
            results.publish();
        }
    }

    private boolean isComplete() {
        return byId.size() == RuleName.all(contract.getClass());
    }

    private void publish() {
        List<RuleResult> rules = List.copyOf(byId.values());
        ConformanceFile.write(subject, rules, contract.conformance());
        boolean kept = rules.stream().noneMatch(rule -> rule.verdict() == Verdict.FAILED);
        if (kept && contract.readme() != null) {
            ConformanceTable.of(subject, rules).expectIn(contract.readme());
        }
    }
}
