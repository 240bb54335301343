package io.ocopkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The contract itself under test: every rule catches a channel that breaks it, and only the rules that are broken fail. */
class FeedChannelContractTest {
    private static final Map<Class<?>, List<String>> ZOO = ZooOfFeedChannels.rulesBroken();

    static Stream<Class<?>> wrongChannels() {
        return ZOO.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("wrongChannels")
    void aWrongChannelIsCaughtByTheRulesItBreaks(Class<?> contract) {
        assertThat(failuresOf(contract)).containsExactlyElementsOf(ZOO.get(contract));
    }

    @Test
    void everyRuleCatchesSomebody() {
        Set<String> rules = new TreeSet<>();
        for (Method method : FeedChannelContract.class.getDeclaredMethods()) {
            if (method.isAnnotationPresent(Test.class)) {
                rules.add(method.getName().substring(0, 5));
            }
        }
        Set<String> caught = new TreeSet<>();
        ZOO.values().forEach(caught::addAll);
        assertThat(caught).isEqualTo(rules);
    }

    @Test
    void everyWrongChannelIsInTheList() {
        Stream<Class<?>> contracts =
                Stream.of(ZooOfFeedChannels.class.getDeclaredClasses()).filter(LinesContract.class::isAssignableFrom);
        assertThat(contracts).containsExactlyInAnyOrderElementsOf(ZOO.keySet());
    }

    private static List<String> failuresOf(Class<?> contract) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(contract))
                .build();
        Failures failures = new Failures();
        LauncherFactory.create().execute(request, failures);
        assertThat(failures.executed).as("rules tried").isGreaterThan(20);
        return failures.rules.stream().sorted().toList();
    }

    private static final class Failures implements TestExecutionListener {
        private final List<String> rules = new ArrayList<>();
        private int executed;

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest()) {
                executed++;
                if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
                    rules.add(test.getDisplayName().substring(0, 5));
                }
            }
        }
    }
}
