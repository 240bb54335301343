package io.ocopkit.catalog.csv;

/** How delimited text is written. */
enum CsvDialect {
    EXCEL("\uFEFF") {
        @Override
        String written(String text) {
            return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        }
    },
    MACHINE("") {
        @Override
        String written(String text) {
            return text;
        }
    };

    /** First characters that make a spreadsheet compute a cell instead of showing it. */
    private static final String DANGEROUS = "=+-@\t\r";

    private final String beginning;

    CsvDialect(String beginning) {
        this.beginning = beginning;
    }

    String beginning() {
        return beginning;
    }

    abstract String written(String text);
}
