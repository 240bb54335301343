package io.ocopkit.classification;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.model.ProductSet;
import io.ocopkit.text.BundledTable;
import io.ocopkit.text.VietnameseText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProductClassifierTest {

    @Test
    void theFirstWordSaysWhatTheProductIs() {
        assertThat(bestSet("Mật ong nhân sâm")).contains(ProductSet.HONEY_AND_OTHER_RAW);
        assertThat(bestSet("Điều mật ong")).contains(ProductSet.PROCESSED_PRODUCE);
        assertThat(bestSet("Nước mắm Phú Quốc")).contains(ProductSet.LIQUID_CONDIMENTS);
    }

    @Test
    void coffeeIsFoodWhateverOldListsSay() {
        ProductSet set = bestSet("Cà phê rang xay Buôn Ma Thuột").orElseThrow();
        assertThat(set).isEqualTo(ProductSet.COFFEE_COCOA);
        assertThat(Placement.of(set).sector()).isEqualTo(ProductSector.FOOD);
    }

    @Test
    void dryingMovesFreshFruitToTheProcessedSet() {
        assertThat(bestSet("Xoài cát")).contains(ProductSet.FRESH_PRODUCE);
        SetProposal dried = ProductClassifier.best("Xoài sấy muối ớt").orElseThrow();
        assertThat(dried.set()).isEqualTo(ProductSet.PROCESSED_PRODUCE);
        assertThat(ProductClassifier.best("Cá lóc một nắng")
                        .orElseThrow()
                        .reason()
                        .vi())
                .contains("cá lóc")
                .contains("một nắng");
    }

    @Test
    void aNameTypedWithoutDiacriticsIsAWeakProposal() {
        SetProposal proposal = ProductClassifier.best("nuoc mam Phu Quoc").orElseThrow();
        assertThat(proposal.set()).isEqualTo(ProductSet.LIQUID_CONDIMENTS);
        assertThat(proposal.confidence()).isEqualTo(Confidence.WEAK);
    }

    @Test
    void anUnknownNameGetsNoProposal() {
        assertThat(ProductClassifier.propose("Zxqy 2000")).isEmpty();
        assertThat(ProductClassifier.propose("")).isEmpty();
    }

    @Test
    void noTermStandsInTwoRows() {
        List<String> terms = BundledTable.rows(ProductClassifier.class, "name-terms.tsv").stream()
                .flatMap(row -> Stream.of(row.get(2).split(", ")))
                .map(VietnameseText::matchKey)
                .toList();
        assertThat(terms).hasSizeGreaterThan(900).doesNotHaveDuplicates();
    }

    @Test
    void everyProposalSaysWhyInBothLanguages() {
        for (Labelled product : labelled("names-unseen.tsv")) {
            for (SetProposal proposal : ProductClassifier.propose(product.name())) {
                assertThat(proposal.reason().vi()).contains("\"");
                assertThat(proposal.reason().en()).contains("usually belongs to");
            }
        }
    }

    @Test
    void namesTheTermsWereWrittenForAreNearlyAllRight() {
        Accuracy accuracy = Accuracy.over(labelled("names-seen.tsv"));
        System.out.println("Classifier, names seen: " + accuracy);
        assertThat(accuracy.share()).as(accuracy.toString()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void namesNeverSeenAreMostlyRight() {
        Accuracy accuracy = Accuracy.over(labelled("names-unseen.tsv"));
        System.out.println("Classifier, names unseen: " + accuracy);
        assertThat(accuracy.share()).as(accuracy.toString()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void aClearProposalIsRightMoreOftenThanOthers() {
        List<Labelled> clear = new ArrayList<>();
        List<Labelled> others = new ArrayList<>();
        for (Labelled product : labelled("names-unseen.tsv")) {
            ProductClassifier.best(product.name())
                    .ifPresent(best -> (best.confidence() == Confidence.CLEAR ? clear : others).add(product));
        }
        assertThat(Accuracy.over(clear).share())
                .isGreaterThan(Accuracy.over(others).share());
    }

    private static Optional<ProductSet> bestSet(String name) {
        return ProductClassifier.best(name).map(SetProposal::set);
    }

    private static List<Labelled> labelled(String file) {
        return BundledTable.rows(ProductClassifierTest.class, file).stream()
                .map(row -> new Labelled(row.get(1), ProductSet.values()[Integer.parseInt(row.get(0)) - 1]))
                .toList();
    }

    private record Labelled(String name, ProductSet set) {}

    private record Accuracy(int right, int total, List<String> wrong) {

        static Accuracy over(List<Labelled> products) {
            List<String> wrong = new ArrayList<>();
            for (Labelled product : products) {
                Optional<ProductSet> best =
                        bestSet(VietnameseText.clean(product.name()).value());
                if (!best.equals(Optional.of(product.set()))) {
                    wrong.add(product.name() + " is " + product.set() + ", proposed " + best.orElse(null));
                }
            }
            return new Accuracy(products.size() - wrong.size(), products.size(), wrong);
        }

        double share() {
            return (double) right / total;
        }

        @Override
        public String toString() {
            return right + " of " + total + " right; wrong: " + wrong;
        }
    }
}
