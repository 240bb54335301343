package io.ocopkit.claim;

/** Stars that are hoped for, such as "tiềm năng 5 sao" and "OCOP 5 sao (dự kiến)". */
record HopedStars(Reading reading, Claim claim, Mention mention) {

    /** The same words without the hope, about the stars that are there. */
    void restated(int hope, String stars, Edit edit) {
        String text = reading.text();
        int firstStar = reading.at(mention.first()).start();
        int afterStars = reading.at(mention.last()).end();
        Token word = reading.at(hope);
        if (hope < mention.first()) {
            String between = text.substring(word.end(), firstStar).stripLeading();
            edit.replace(word.start(), afterStars, between + (claim.namesOcop() ? "" : "OCOP ") + stars);
        } else {
            Removal removal = Removal.of(text, word.start(), word.end());
            String between = text.substring(afterStars, Math.max(afterStars, removal.start()));
            edit.replace(firstStar, removal.end(), stars + between + removal.replacement());
        }
    }
}
