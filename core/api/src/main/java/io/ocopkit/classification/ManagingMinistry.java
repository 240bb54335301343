package io.ocopkit.classification;

import io.ocopkit.message.BilingualText;
import java.time.LocalDate;

/** The ministries that manage product sets (QĐ 26/2026/QĐ-TTg, Phụ lục I). */
public enum ManagingMinistry {
    /** Agriculture and Environment; until 28 February 2025 Agriculture and Rural Development. */
    AGRICULTURE_AND_ENVIRONMENT("Bộ Nông nghiệp và Môi trường", "Ministry of Agriculture and Environment"),
    /** Industry and Trade. */
    INDUSTRY_AND_TRADE("Bộ Công Thương", "Ministry of Industry and Trade"),
    /** Health. */
    HEALTH("Bộ Y tế", "Ministry of Health"),
    /** Culture, Sports and Tourism. */
    CULTURE_SPORTS_AND_TOURISM("Bộ Văn hóa, Thể thao và Du lịch", "Ministry of Culture, Sports and Tourism");

    private static final LocalDate MERGER = LocalDate.of(2025, 3, 1);
    private static final BilingualText BEFORE_MERGER =
            BilingualText.of("Bộ Nông nghiệp và Phát triển nông thôn", "Ministry of Agriculture and Rural Development");

    private final BilingualText label;

    ManagingMinistry(String vi, String en) {
        this.label = BilingualText.of(vi, en);
    }

    /**
     * Today's name.
     *
     * @return the name in both languages
     */
    public BilingualText label() {
        return label;
    }

    /**
     * The name on papers of a day.
     *
     * @param date the day
     * @return the name in both languages
     */
    public BilingualText labelOn(LocalDate date) {
        return this == AGRICULTURE_AND_ENVIRONMENT && date.isBefore(MERGER) ? BEFORE_MERGER : label;
    }
}
