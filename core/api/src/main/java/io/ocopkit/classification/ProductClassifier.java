package io.ocopkit.classification;

import io.ocopkit.message.BilingualText;
import io.ocopkit.model.ProductSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Proposes product sets for a Vietnamese product name. Vietnamese names put the thing first and its kind, taste or
 * place after it, so the first known word leads: "mật ong nhân sâm" is honey, "điều mật ong" is cashew. A word such as
 * "sấy" or "rang" moves fresh goods to the processed set. It proposes, with reasons; it never decides.
 */
public final class ProductClassifier {

    private ProductClassifier() {}

    /**
     * The sets a name points to, the most likely first.
     *
     * @param name a product name, with or without diacritics
     * @return the proposals; empty when no word of the name is known
     */
    public static List<SetProposal> propose(String name) {
        List<TermIndex.Hit> hits = Loaded.EXACT.hits(name);
        boolean exact = hits.stream().anyMatch(hit -> !hit.term().saysProcessed());
        if (!exact) {
            hits = Loaded.BARE.hits(name);
        }
        return proposals(hits, exact);
    }

    /**
     * The set a name points to most likely.
     *
     * @param name a product name
     * @return the first proposal, or empty when no word of the name is known
     */
    public static Optional<SetProposal> best(String name) {
        return propose(name).stream().findFirst();
    }

    private static List<SetProposal> proposals(List<TermIndex.Hit> hits, boolean exact) {
        Map<ProductSet, SetProposal> found = new LinkedHashMap<>();
        boolean first = true;
        for (TermIndex.Hit hit : hits) {
            if (!hit.term().saysProcessed()) {
                TermIndex.Hit process = processing(hits, hit);
                Confidence confidence = !exact || !first ? Confidence.WEAK : confidence(hit, process);
                SetProposal proposal = proposal(hit.term(), process, confidence);
                found.putIfAbsent(proposal.set(), proposal);
                first = false;
            }
        }
        return new ArrayList<>(found.values());
    }

    private static TermIndex.@Nullable Hit processing(List<TermIndex.Hit> hits, TermIndex.Hit head) {
        return head.term().processed() == null
                ? null
                : hits.stream()
                        .filter(hit -> hit.term().saysProcessed())
                        .findFirst()
                        .orElse(null);
    }

    private static Confidence confidence(TermIndex.Hit hit, TermIndex.@Nullable Hit process) {
        return hit.at() == 0 && process == null ? Confidence.CLEAR : Confidence.LIKELY;
    }

    private static SetProposal proposal(Term term, TermIndex.@Nullable Hit process, Confidence confidence) {
        ProductSet processed = term.processed();
        if (process == null || processed == null) {
            ProductSet set = Objects.requireNonNull(term.set());
            return new SetProposal(set, confidence, because("\"" + term.written() + "\"", set));
        }
        return new SetProposal(
                processed,
                confidence,
                because("\"" + term.written() + "\" + \"" + process.term().written() + "\"", processed));
    }

    private static BilingualText because(String words, ProductSet set) {
        return BilingualText.of(
                words + " thường thuộc bộ " + set.label().vi(),
                words + " usually belongs to " + set.label().en());
    }

    /** Read once, on first use. */
    private static final class Loaded {
        static final TermIndex EXACT = TermIndex.exact();
        static final TermIndex BARE = TermIndex.bare();
    }
}
