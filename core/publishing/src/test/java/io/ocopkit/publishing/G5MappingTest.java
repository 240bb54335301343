package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.listing.Sku;
import io.ocopkit.mapping.ListingMapping;
import io.ocopkit.mapping.MappingKeys;
import io.ocopkit.model.Product;
import io.ocopkit.model.ProductSet;
import io.ocopkit.publishing.delivery.CredentialStore;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** G5 of a shop with a mapping file: a changed line sends exactly the listings it is about. */
class G5MappingTest {
    private static final String FILE = """
            [default]
            title = {name}
            category = 1
            [channel trial set QD26-04]
            category = 100629
            [channel trial set QD26-24]
            category = 200111
            [shop trial/my-shop sku MAT-ONG-000002]
            category = 300222
            """;

    private final ApiShop shop = new ApiShop();

    @BeforeEach
    void threeHoneysATreeAndSomethingUnsorted() {
        shop.stall.put(of(1, ProductSet.HONEY_AND_OTHER_RAW));
        shop.stall.put(of(2, ProductSet.HONEY_AND_OTHER_RAW));
        shop.stall.put(of(3, ProductSet.HONEY_AND_OTHER_RAW));
        shop.stall.put(of(4, ProductSet.ORNAMENTAL_PLANTS));
        shop.stall.put(Goods.candidate(5));
        republished(FILE);
        assertThat(shop.shown()).hasSize(5);
        shop.forgetCalls();
    }

    @Test
    void anUnchangedFileMakesNoCall() {
        assertThat(republished("# with a remark\n\n" + FILE)).isEmpty();
        assertThat(shop.calls()).isZero();
    }

    @Test
    void aChangedLineOfASetSendsTheListingsOfThatSetThatTakeIt() {
        assertThat(republished(FILE.replace("100629", "100630"))).containsExactly(Goods.sku(1), Goods.sku(3));
        assertThat(shop.calls()).isEqualTo(2);
    }

    @Test
    void aChangedLineForOneItemSendsThatItem() {
        assertThat(republished(FILE.replace("300222", "300223"))).containsExactly(Goods.sku(2));
        assertThat(shop.calls()).isOne();
    }

    @Test
    void aChangedLineForAllSendsThoseForWhomNothingNarrowerIsWritten() {
        assertThat(republished(FILE.replace("category = 1\n", "category = 9\n")))
                .containsExactly(Goods.sku(5));
        assertThat(republished(FILE.replace("{name}", "{name} {net}"))).hasSize(5);
    }

    /** The items that a shop with this file sends anew. */
    private List<String> republished(String file) {
        MappedTrial channel =
                new MappedTrial(shop.channel(), ListingMapping.parse(file, MappingKeys.of(ApiShop.OUTLET.channel())));
        Publisher publisher = Publisher.of(shop.stall, shop.ledger)
                .channel(channel, ApiShop.OUTLET.shop(), CredentialStore.fixed(Map.of()))
                .clock(shop.clock)
                .build();
        PublicationPlan plan = publisher.plan(ApiShop.OUTLET);
        publisher.apply(plan.confirmed());
        publisher.shop(ApiShop.OUTLET).deliver();
        return plan.lines(PlanAction.CHANGE).stream()
                .map(PlanLine::sku)
                .map(Sku::value)
                .toList();
    }

    private static Candidate of(int number, ProductSet set) {
        Candidate candidate = Goods.candidate(number);
        Product named = candidate.product();
        Product product = new Product(named.id(), named.producer(), named.name(), null, null, set, named.origin());
        return new Candidate(product, candidate.producer(), candidate.certificates(), candidate.offer(), true, true);
    }
}
