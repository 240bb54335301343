package io.ocopkit.channel;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Opt-in: a channel that tells at run time which categories, attributes and brands it has. They differ by country, shop
 * and day, so no list of them is shipped; whoever writes a mapping file looks them up here.
 */
public interface CategoryDirectory {

    /**
     * The categories the shop may sell in.
     *
     * @param context the world during this call
     * @return the categories, parents before their children
     */
    Lookup<Category> categories(ChannelContext context);

    /**
     * What the channel wants to know of listings in a category.
     *
     * @param category the key of a leaf
     * @param context the world during this call
     * @return the attributes, in the channel's order
     */
    Lookup<Attribute> attributes(String category, ChannelContext context);

    /**
     * Brands that may be named in a category.
     *
     * @param category the key of a leaf
     * @param name a part of the brand's name; an empty text for all, which may be many
     * @param context the world during this call
     * @return the brands
     */
    Lookup<Brand> brands(String category, String name, ChannelContext context);

    /**
     * What a channel answered.
     *
     * @param <T> what was looked up
     */
    sealed interface Lookup<T> {

        /**
         * It answered.
         *
         * @param values all there is; may be empty
         * @param <T> what was looked up
         */
        record Found<T>(List<T> values) implements Lookup<T> {

            /** Keeps an unmodifiable copy. */
            public Found {
                values = List.copyOf(values);
            }
        }

        /**
         * It could not be asked this time.
         *
         * @param why what stood in the way
         * @param <T> what was looked up
         */
        record Unanswered<T>(Outcome why) implements Lookup<T> {

            /** Requires a reason. */
            public Unanswered {
                Objects.requireNonNull(why, "why");
            }
        }
    }

    /**
     * A place in the channel's tree of goods.
     *
     * @param key the channel's key
     * @param parent the key of the one above; null at the top
     * @param name its name, in Vietnamese where the channel has one
     * @param leaf whether listings can be put there
     */
    record Category(String key, @Nullable String parent, String name, boolean leaf) {}

    /**
     * Something a channel wants to know.
     *
     * @param key the channel's key, as a mapping file names it
     * @param name its name, in Vietnamese where the channel has one
     * @param mandatory whether a listing without it is refused
     * @param input what it takes
     * @param values what can be chosen; empty where it is written freely
     */
    record Attribute(String key, String name, boolean mandatory, Input input, List<Choice> values) {

        /** Keeps an unmodifiable copy. */
        public Attribute {
            values = List.copyOf(values);
        }
    }

    /** What an attribute takes. */
    enum Input {
        /** One of its values. */
        ONE_OF,
        /** Any number of its values. */
        SOME_OF,
        /** One of its values, or a text. */
        ONE_OF_OR_TEXT,
        /** Any number of its values, or texts. */
        SOME_OF_OR_TEXT,
        /** A text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** A day. */
        DATE,
        /** A picture or a document. */
        FILE
    }

    /**
     * A value to choose.
     *
     * @param key the channel's key
     * @param name its name, in Vietnamese where the channel has one
     */
    record Choice(String key, String name) {}

    /**
     * A brand.
     *
     * @param key the channel's key
     * @param name its name
     */
    record Brand(String key, String name) {}
}
