package io.ocopkit.testkit.contract;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;

/** What a rule is called: its id, its sentence and its group all follow from its method. */
record RuleName(String id, String sentence, String group, Rule rule) {
    private static final int ID_LENGTH = "CH_101".length();

    RuleName(Method method, Rule rule) {
        this(
                method.getName().substring(0, ID_LENGTH),
                sentence(method.getName().substring(ID_LENGTH + 1)),
                group(method.getDeclaringClass()),
                rule);
    }

    /** How many rules a contract has. */
    static long all(Class<?> contract) {
        return Arrays.stream(contract.getMethods())
                .filter(method -> method.isAnnotationPresent(Rule.class))
                .count();
    }

    private static String sentence(String camelCase) {
        return camelCase
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z])(?=[0-9])", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static String group(Class<?> rules) {
        return sentence(rules.getSimpleName().replaceAll("Rules$", ""));
    }
}
