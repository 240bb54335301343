package io.ocopkit.feed.workbook;

import java.util.Objects;

/**
 * How a document is laid out.
 *
 * @param template its columns
 * @param headers which of the columns' names stand in the header row
 */
public record WorkbookConfig(ColumnTemplate template, HeaderSet headers) {

    /** Requires both. */
    public WorkbookConfig {
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(headers, "headers");
    }

    /**
     * The standard columns under GDSN names.
     *
     * @return the configuration
     */
    public static WorkbookConfig standard() {
        return new WorkbookConfig(ColumnTemplate.standard(), HeaderSet.GDSN);
    }
}
