package io.ocopkit.testkit.contract;

import io.ocopkit.channel.ListingChannel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.InvocationInterceptor.Invocation;

/** A channel that does one thing wrong, and the rules that must catch it. */
record WrongChannel(String does, ListingChannelContract contract, List<String> rules) {

    /** Rules by their numbers, with blanks between. */
    static WrongChannel that(String does, String rules, Function<URI, ListingChannel> channel) {
        return new WrongChannel(does, new FairContract(channel) {}, ids(rules));
    }

    static List<String> ids(String rules) {
        return Arrays.stream(rules.split(" ")).map(number -> "CH_" + number).toList();
    }

    /**
     * The rules that do catch it, in order. Those that leave something to chance take as long as all others, so only the
     * channels that they must catch are put to them.
     */
    List<String> caughtBy() {
        Set<String> chances = rulesOfTheContract().stream()
                .filter(rule -> rule.getAnnotation(Rule.class).value() == Level.STOCHASTIC)
                .map(rule -> rule.getName().substring(0, 6))
                .collect(Collectors.toSet());
        return caughtBy(id -> !chances.contains(id) || rules.contains(id));
    }

    List<String> caughtBy(Predicate<String> tried) {
        List<String> caught = new ArrayList<>();
        for (Method rule : rulesOfTheContract()) {
            RuleName name = new RuleName(rule, rule.getAnnotation(Rule.class));
            if (!tried.test(name.id())) {
                continue;
            }
            try (Trial trial = new Trial(contract)) {
                if (RuleKeeper.judge(name, trial, trying(rule, contract, trial)).verdict() == Verdict.FAILED) {
                    caught.add(name.id());
                }
            }
        }
        return caught;
    }

    static List<Method> rulesOfTheContract() {
        return Arrays.stream(ListingChannelContract.class.getMethods())
                .filter(method -> method.isAnnotationPresent(Rule.class))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static Invocation<Void> trying(Method rule, ListingChannelContract contract, Trial trial) {
        return () -> {
            try {
                rule.setAccessible(true);
                rule.invoke(contract, trial);
                return null;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            } finally {
                Thread.interrupted();
            }
        };
    }

    @Override
    public String toString() {
        return does;
    }
}
