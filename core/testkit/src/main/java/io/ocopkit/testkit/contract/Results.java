package io.ocopkit.testkit.contract;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The results of one contract, in the order of the rules. */
final class Results {
    private static final Namespace NAMESPACE = Namespace.create(Results.class);

    private final Map<String, RuleResult> byId = new ConcurrentSkipListMap<>();

    static Results of(ExtensionContext test) {
        ExtensionContext contract = test.getParent().orElseThrow();
        return contract.getStore(NAMESPACE).computeIfAbsent(Results.class, type -> new Results(), Results.class);
    }

    void add(RuleResult result) {
        byId.put(result.name().id(), result);
    }
}
