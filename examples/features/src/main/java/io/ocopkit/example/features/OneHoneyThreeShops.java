package io.ocopkit.example.features;

import java.io.IOException;

/** One honey goes up in three shops at once; its certificate is taken back; what do buyers see? */
public final class OneHoneyThreeShops {
    private OneHoneyThreeShops() {}

    /**
     * Prints what buyers see in each shop, before and after the revocation.
     *
     * @param arguments nothing, or {@code --lang en}
     * @throws IOException when the lists cannot be written or read
     */
    public static void main(String[] arguments) throws IOException {
        try (HoneyStory story = new HoneyStory(Page.of(arguments), LocalShop::abroadAndOwn)) {
            story.putUp();
            story.takeBack();
        }
    }
}
