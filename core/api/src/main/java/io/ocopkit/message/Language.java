package io.ocopkit.message;

import java.util.Locale;

/** A language in which the library speaks to people. */
public enum Language {
    /** Vietnamese, the language of the decisions. */
    VI(Locale.forLanguageTag("vi-VN")),
    /** English, for buyers abroad. */
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /**
     * The locale in which numbers and dates go with this language.
     *
     * @return the locale
     */
    public Locale locale() {
        return locale;
    }
}
