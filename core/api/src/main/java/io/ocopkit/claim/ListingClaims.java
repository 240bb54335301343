package io.ocopkit.claim;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingCheck;
import io.ocopkit.listing.Choice;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.ListingContent;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.PagePlace;
import io.ocopkit.message.BilingualText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds the texts of a listing against the proof it carries: the product's name and English name, the brand, the
 * description and what tells packs apart. Nothing is rewritten; whoever runs it keeps a listing with an error back and shows its seller the text
 * that would be true.
 */
public final class ListingClaims implements ListingCheck {

    /** The check has no state; one serves all. */
    public ListingClaims() {}

    /**
     * Checks the texts of one listing.
     *
     * @param listing the listing
     * @return one issue for each claim that the certificate does not carry; its advice holds the proposed text
     */
    @Override
    public List<Issue> check(Listing listing) {
        List<Issue> issues = new ArrayList<>(0);
        Backing backing = Backing.of(listing.proof());
        ListingContent content = listing.offer().content();
        name("product.name", listing.product().name(), backing, issues);
        name("product.englishName", listing.product().englishName(), backing, issues);
        name("content.brand", content.brand(), backing, issues);
        String description = content.description();
        if (description != null) {
            add("content.description", Passage.description(description), backing, issues);
        }
        for (Choice choice : choices(listing.offer())) {
            name("offer.choices", choice.toString(), backing, issues);
        }
        return issues;
    }

    /** What a buyer reads beside the name; none for nearly all. */
    private static List<Choice> choices(Offer offer) {
        PagePlace place = offer.place();
        return place != null
                ? place.choices()
                : offer.variants().stream()
                        .flatMap(variant -> variant.choices().stream())
                        .distinct()
                        .toList();
    }

    private static void name(String field, @Nullable String text, Backing backing, List<Issue> issues) {
        if (text != null) {
            add(field, Passage.name(text), backing, issues);
        }
    }

    private static void add(String field, Passage passage, Backing backing, List<Issue> issues) {
        ClaimReview review = ClaimLinter.review(passage, backing);
        for (ClaimFinding finding : review.findings()) {
            issues.add(new Issue(
                    finding.code().name(),
                    field,
                    finding.severity(),
                    finding.source(),
                    finding.text(),
                    fix(finding, review),
                    null));
        }
    }

    private static BilingualText fix(ClaimFinding finding, ClaimReview review) {
        String corrected = ClaimFinding.shortened(review.corrected().strip());
        BilingualText advice = finding.advice();
        return corrected.isEmpty() || review.passage().place() == Passage.Place.DESCRIPTION
                ? advice
                : BilingualText.of(
                        advice.vi() + ", nghĩa là ghi: " + corrected, advice.en() + ", that is: " + corrected);
    }
}
