package io.ocopkit.testkit;

import io.ocopkit.channel.Secret;
import java.util.Map;

/** The credentials of a scripted shop; a renewal makes the ones before it worthless. */
final class Tokens {
    static final String ACCESS = "access-token";
    static final String REFRESH = "refresh-token";
    static final String DELIVERIES = "webhook-secret";
    static final String DELIVERY_KEY = "signed-by-the-market";

    private Tokens() {}

    static String access(long renewals) {
        return "access-" + renewals;
    }

    static String refresh(long renewals) {
        return "refresh-" + renewals;
    }

    static Map<String, Secret> of(long renewals) {
        return Map.of(
                ACCESS, Secret.of(access(renewals)),
                REFRESH, Secret.of(refresh(renewals)),
                DELIVERIES, Secret.of(DELIVERY_KEY));
    }
}
