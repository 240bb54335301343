package io.ocopkit.channel.shopee;

import io.ocopkit.channel.HmacSha256;
import io.ocopkit.channel.Secret;

/**
 * Signs requests: who asks for what and when, never what is sent along. Requests for a shop add its token and id, those of
 * the application itself do not.
 */
record ShopeeSigner(long partnerId, Secret partnerKey) {

    String sign(String path, long second) {
        return hex(partnerId + path + second);
    }

    String sign(String path, long second, Secret accessToken, long shopId) {
        return hex(partnerId + path + second + accessToken.reveal() + shopId);
    }

    private String hex(String base) {
        return HmacSha256.of(partnerKey, base).hex();
    }
}
