package io.ocopkit.example.quickstart;

import java.nio.file.Path;
import java.util.List;

/** Who is told the story while it happens: a person at a console, or a program that reads JSON. */
interface Audience {

    /** The run starts. */
    void begins();

    /** The lists of a chapter were read. */
    void read(Chapter chapter, List<ListAccount> lists);

    /** Where every item stands after the chapter. */
    void stands(Chapter chapter, Standing standing);

    /** Every channel was planned and its plan applied. */
    void published(Chapter chapter, List<ChannelAccount> channels);

    /** What goes dark within the next 180 days, and where that is written down. */
    void looksAhead(Outlook outlook, List<Path> files);

    /** The run is over and its results are kept, unless it was a dry run. */
    void ends(long millis);

    /** The run is off. What was told before stays true of the lists; nothing was changed. */
    void refused(Refusal refusal);

    /** Which part of the story is being told. */
    enum Chapter {
        /** Lists in, documents out. */
        PUBLISH,
        /** The same once more. */
        AGAIN,
        /** A decision takes certificates back. */
        REVOCATION
    }
}
