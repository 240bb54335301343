package io.ocopkit.channel.vendure;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who may come in: one administrator, one session at a time. */
final class Doorkeeper {
    static final String USER = "owner@shop.example";
    static final String PASSWORD = "hoa-ca-phe-tháng-ba";

    private static final String TOKENS = "3f9b0c5ad1";

    private int sessions = 1;
    private boolean isOpen = true;
    private boolean hasJustLoggedIn;

    String token() {
        return TOKENS + "-" + sessions;
    }

    boolean admits(@Nullable Object token) {
        return isOpen && token().equals(token);
    }

    void expire() {
        isOpen = false;
    }

    Map<String, Object> login(String user, String password) {
        if (!user.equals(USER) || !password.equals(PASSWORD)) {
            return Map.of(
                    "__typename", "InvalidCredentialsError",
                    "errorCode", "INVALID_CREDENTIALS_ERROR",
                    "message", "The provided credentials are invalid");
        }
        sessions++;
        isOpen = true;
        hasJustLoggedIn = true;
        return Map.of("__typename", "CurrentUser", "id", "1", "identifier", USER);
    }

    /** Once after each login. */
    boolean hasNewToken() {
        boolean isNew = hasJustLoggedIn;
        hasJustLoggedIn = false;
        return isNew;
    }
}
