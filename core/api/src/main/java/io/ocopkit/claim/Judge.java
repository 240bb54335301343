package io.ocopkit.claim;

import io.ocopkit.claim.Backing.Certified;
import io.ocopkit.message.BilingualText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds what a text claims against its certificate. */
final class Judge {
    private final Passage passage;
    private final Reading reading;
    private final Backing backing;
    private final Surroundings surroundings;
    private final List<ClaimFinding> found = new ArrayList<>();

    Judge(Passage passage, Reading reading, Backing backing) {
        this.passage = passage;
        this.reading = reading;
        this.backing = backing;
        this.surroundings = new Surroundings(reading);
    }

    List<ClaimFinding> judge(List<Claim> claims) {
        Certified certified = backing.standing();
        for (Claim claim : claims) {
            if (surroundings.isDenied(claim) || (claim.mention() == null && surroundings.isProgramme(claim))) {
                continue;
            }
            if (certified == null) {
                unbacked(claim);
            } else {
                backed(claim, certified);
            }
        }
        return apart(found);
    }

    /** Where two findings would touch the same words the first stands; the other comes up again if it is still due. */
    private static List<ClaimFinding> apart(List<ClaimFinding> found) {
        found.sort(Comparator.comparingInt(ClaimFinding::start).thenComparingInt(ClaimFinding::end));
        List<ClaimFinding> apart = new ArrayList<>(found.size());
        int done = 0;
        for (ClaimFinding finding : found) {
            if (finding.start() >= done) {
                apart.add(finding);
                done = finding.end();
            }
        }
        return apart;
    }

    private void unbacked(Claim claim) {
        int from = surroundings.leadStart(claim);
        boolean given = reading.at(from).isGiven();
        int end = given
                ? passage.text().length()
                : reading.at(surroundings.tailEnd(claim)).end();
        remove(unbackedCode(claim), given ? 0 : reading.at(from).start(), end, Wording.ended(backing.endedOn()));
    }

    private ClaimCode unbackedCode(Claim claim) {
        if (hope(claim, null) >= 0) {
            return ClaimCode.CLAIM_POTENTIAL;
        }
        Mention mention = claim.mention();
        return mention == null
                ? ClaimCode.CLAIM_WITHOUT_CERTIFICATE
                : switch (mention.value()) {
                    case 1, 2 -> ClaimCode.CLAIM_STARS_NOT_CERTIFIABLE;
                    default -> ClaimCode.CLAIM_WITHOUT_CERTIFICATE;
                };
    }

    private void backed(Claim claim, Certified certified) {
        Mention mention = claim.mention();
        if (mention != null) {
            stars(claim, mention, certified);
            new ProducerClaim(reading, surroundings)
                    .in(
                            claim,
                            (start, end, replacement) ->
                                    add(ClaimCode.CLAIM_OF_PRODUCER, start, end, replacement, Wording.ofProducer()));
        }
        new YearClaim(reading)
                .in(
                        claim,
                        certified,
                        (start, end, replacement) -> add(
                                ClaimCode.CLAIM_YEAR_OUTSIDE_TERM, start, end, replacement, Wording.year(certified)));
        new NationalClaim(reading)
                .in(
                        claim,
                        certified,
                        (start, end, replacement) ->
                                remove(ClaimCode.CLAIM_NATIONAL, start, end, Wording.national(certified)));
    }

    private void stars(Claim claim, Mention mention, Certified certified) {
        String restated = new StarWords(reading, certified.stars()).of(mention);
        int hope = hope(claim, certified);
        if (hope >= 0) {
            new HopedStars(reading, claim, mention)
                    .restated(
                            hope,
                            restated,
                            (start, end, replacement) -> add(
                                    ClaimCode.CLAIM_POTENTIAL, start, end, replacement, Wording.potential(certified)));
            return;
        }
        ClaimCode code = starCode(mention.value(), certified);
        if (code != null) {
            int start = reading.at(mention.first()).start();
            add(code, start, reading.at(mention.last()).end(), restated, Wording.stars(code, certified));
        }
    }

    private static @Nullable ClaimCode starCode(int value, Certified certified) {
        int stars = certified.stars().stars();
        if (value == stars) {
            return null;
        }
        if (value == Token.IN_PARTS) {
            return ClaimCode.CLAIM_STARS_IN_PARTS;
        }
        if (value < 3 || value > 5) {
            return ClaimCode.CLAIM_STARS_NOT_CERTIFIABLE;
        }
        return value > stars ? ClaimCode.CLAIM_STARS_ABOVE_CERTIFIED : ClaimCode.CLAIM_STARS_BELOW_CERTIFIED;
    }

    /** The word that makes a claim a hope; -1 when it is none. An intention to have what one has is none. */
    private int hope(Claim claim, @Nullable Certified certified) {
        int potential = surroundings.find(claim, Role.POTENTIAL);
        Mention mention = claim.mention();
        boolean met = certified != null
                && (mention == null || mention.value() == certified.stars().stars());
        return potential >= 0 || met ? potential : surroundings.find(claim, Role.HEDGE);
    }

    private void remove(ClaimCode code, int start, int end, BilingualText text) {
        Removal removal = Removal.of(passage.text(), start, end);
        add(code, removal.start(), removal.end(), removal.replacement(), text);
    }

    private void add(ClaimCode code, int start, int end, String replacement, BilingualText text) {
        found.add(new ClaimFinding(code, passage, start, end, replacement, text));
    }
}
