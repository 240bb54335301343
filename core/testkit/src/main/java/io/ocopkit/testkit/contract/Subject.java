package io.ocopkit.testkit.contract;

import java.util.List;
import java.util.TreeSet;

/** Whom the results are about. */
record Subject(String channel, List<String> capabilities, ContractProfile profile) {
    private static final String OURS = "io.ocopkit.channel";

    static Subject of(Trial trial) {
        TreeSet<String> capabilities = new TreeSet<>();
        collect(trial.channel().getClass(), capabilities);
        capabilities.remove("ListingChannel");
        return new Subject(trial.channel().info().id().value(), List.copyOf(capabilities), trial.profile());
    }

    private static void collect(Class<?> type, TreeSet<String> capabilities) {
        for (Class<?> each : type.getInterfaces()) {
            if (each.getPackageName().equals(OURS)) {
                capabilities.add(each.getSimpleName());
            }
            collect(each, capabilities);
        }
        Class<?> parent = type.getSuperclass();
        if (parent != null) {
            collect(parent, capabilities);
        }
    }
}
