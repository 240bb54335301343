package io.ocopkit.example.quickstart;

/** What the program tells whoever started it; the order is the number and stays as it is. */
enum ExitCode {
    /** 0: done, or nothing to do. Rows that were refused are in the report. */
    DONE,
    /** 1: something went wrong that nobody foresaw, such as a full disk. */
    FAILED,
    /** 2: the command line cannot be understood, a date for instance. */
    USAGE,
    /** 3: a file is missing, is no list, or cannot be read. */
    UNUSABLE_INPUT,
    /** 4: the lists would take down so much at once that somebody should have a look first. */
    HELD_BY_BRAKE,
    /** 5: another run is working in the same folder. */
    FOLDER_IN_USE;

    int number() {
        return ordinal();
    }
}
