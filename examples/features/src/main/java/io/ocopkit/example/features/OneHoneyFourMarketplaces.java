package io.ocopkit.example.features;

import java.io.IOException;

/** A honey of four stars goes up on Shopee, Lazada, TikTok Shop and Tiki at once; its certificate is taken back; what do buyers see? */
public final class OneHoneyFourMarketplaces {
    private OneHoneyFourMarketplaces() {}

    /**
     * Prints what buyers see on each marketplace: put up, reviewed, and after the revocation.
     *
     * @param arguments nothing, or {@code --lang en}
     * @throws IOException when the lists cannot be written or read
     */
    public static void main(String[] arguments) throws IOException {
        try (HoneyStory story = new HoneyStory(Page.of(arguments), LocalShop::marketplaces)) {
            story.putUp();
            story.passReviews();
            story.takeBack();
        }
    }
}
