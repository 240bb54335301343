package io.ocopkit.testkit.contract;

import io.ocopkit.channel.ListingChannel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.extension.InvocationInterceptor.Invocation;

/** A channel that does one thing wrong, and the rules that must catch it. */
record WrongChannel(String does, Function<URI, ListingChannel> channel, List<String> rules) {

    static WrongChannel that(String does, Function<URI, ListingChannel> channel, String... rules) {
        return new WrongChannel(does, channel, List.of(rules));
    }

    /** The rules that do catch it, in order. */
    List<String> caughtBy() {
        return caughtBy(new FairContract(channel) {});
    }

    static List<String> caughtBy(ListingChannelContract contract) {
        List<String> caught = new ArrayList<>();
        for (Method rule : rulesOfTheContract()) {
            try (Trial trial = new Trial(contract)) {
                RuleName name = new RuleName(rule, rule.getAnnotation(Rule.class));
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
