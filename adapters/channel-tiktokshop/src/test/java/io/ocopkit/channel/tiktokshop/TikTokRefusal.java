package io.ocopkit.channel.tiktokshop;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.testkit.contract.Answer;

/** How the platform says no: mostly with HTTP 200 and a code in the envelope. */
final class TikTokRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final int code;

    TikTokRefusal(int code, String message) {
        this(200, code, message);
    }

    TikTokRefusal(int status, int code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    static TikTokRefusal notFound() {
        return new TikTokRefusal(12052032, "Product not found");
    }

    static TikTokRefusal state() {
        return new TikTokRefusal(12052901, "Product status is not allowed for this action");
    }

    static void require(boolean sound, int code, String message) {
        if (!sound) {
            throw new TikTokRefusal(code, message);
        }
    }

    ObjectNode error() {
        return JsonNodeFactory.instance.objectNode().put("code", code).put("message", getMessage());
    }

    Answer answer() {
        ObjectNode envelope = error().put("request_id", "202203070749000101890810281E8C70B7");
        return Answer.json(status, envelope.toString());
    }
}
