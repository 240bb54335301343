package io.ocopkit.mapping;

import io.ocopkit.certification.DecisionRef;
import io.ocopkit.certification.EligibilityProof;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The fixed sentences in which a text says what is certified, never more than the proof. */
final class ProofText {
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private ProofText() {}

    static String stars(EligibilityProof proof) {
        return "OCOP " + proof.stars().label().vi();
    }

    static String englishStars(EligibilityProof proof) {
        return "OCOP " + proof.stars().label().en();
    }

    static String day(LocalDate day) {
        return DAY_FIRST.format(day);
    }

    static String sentence(EligibilityProof proof) {
        DecisionRef decision = proof.decision();
        return "Sản phẩm " + stars(proof) + " theo Quyết định số " + decision.number() + " ngày "
                + day(decision.date()) + " của " + decision.issuer().nameAsPrinted() + ", có giá trị đến hết ngày "
                + day(proof.validUntil()) + ".";
    }

    static String englishSentence(EligibilityProof proof) {
        DecisionRef decision = proof.decision();
        return englishStars(proof) + " by Decision " + decision.number() + " of " + ENGLISH.format(decision.date())
                + ", issued by " + decision.issuer().nameAsPrinted() + ", valid to the end of "
                + ENGLISH.format(proof.validUntil()) + ".";
    }
}
