package io.ocopkit.channel.lazada;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.CategoryDirectory.Attribute;
import io.ocopkit.channel.CategoryDirectory.Brand;
import io.ocopkit.channel.CategoryDirectory.Category;
import io.ocopkit.channel.CategoryDirectory.Input;
import io.ocopkit.channel.CategoryDirectory.Lookup;
import io.ocopkit.channel.Outcome;
import io.ocopkit.testkit.contract.Fault;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LazadaDirectoryTest {
    private final LazadaTrial trial = new LazadaTrial();

    @AfterEach
    void closeTheMarket() {
        trial.close();
    }

    private static <T> List<T> found(Lookup<T> lookup) {
        assertThat(lookup).isInstanceOf(Lookup.Found.class);
        return ((Lookup.Found<T>) lookup).values();
    }

    private Lookup<Brand> brands(String name) {
        return trial.channel.brands("10002019", name, trial.context());
    }

    @Test
    void parentsComeBeforeTheirChildrenAndAreAskedForOnceADay() {
        assertThat(found(trial.channel.categories(trial.context())))
                .containsExactly(
                        new Category("1", null, "Thực phẩm", false), new Category("10002019", "1", "Mật ong", true));
        trial.channel.categories(trial.context());
        assertThat(trial.asked("/category/tree/get")).hasSize(1);
        trial.clock.advance(Duration.ofDays(1));
        trial.use(trial.market.secrets());
        trial.channel.categories(trial.context());
        assertThat(trial.asked("/category/tree/get")).hasSize(2);
    }

    @Test
    void attributesAreNamedAsTheMappingFileNamesThem() {
        List<Attribute> attributes = found(trial.channel.attributes("10002019", trial.context()));
        assertThat(attributes)
                .extracting(Attribute::key)
                .containsExactly("country_origin", "sku.size", "img.certificate_photo");
        assertThat(attributes)
                .extracting(Attribute::input)
                .containsExactly(Input.ONE_OF_OR_TEXT, Input.SOME_OF_OR_TEXT, Input.FILE);
        assertThat(attributes).extracting(Attribute::mandatory).containsExactly(true, false, false);
    }

    @Test
    void everyPageOfBrandsIsRead() {
        assertThat(found(brands(""))).hasSize(450);
        assertThat(found(brands("no brand"))).containsExactly(new Brand("30768", "No Brand"));
        assertThat(trial.asked("/category/brands/query"))
                .extracting(parameters -> parameters.get("startRow"))
                .containsExactly("0", "200", "400");
    }

    @Test
    void aSuccessWithoutBrandsIsAThrottleAndIsNotRemembered() {
        trial.market.starveBrandQueries(1);
        assertThat(brands(""))
                .isInstanceOfSatisfying(
                        Lookup.Unanswered.class,
                        unanswered -> assertThat(unanswered.why()).isInstanceOf(Outcome.Throttled.class));
        assertThat(found(brands(""))).hasSize(450);
    }

    @Test
    void halfOfTheBrandsAreNotAllOfThem() {
        trial.market.faults().nth(2, (request, market) -> {
            trial.market.starveBrandQueries(1);
            return Fault.meanwhile(() -> {}).befall(request, market);
        });
        assertThat(brands("")).isInstanceOf(Lookup.Unanswered.class);
    }

    @Test
    void whatCouldNotBeAskedIsAskedAgain() {
        trial.market.faults().next(Fault.status(500));
        assertThat(trial.channel.categories(trial.context())).isInstanceOf(Lookup.Unanswered.class);
        assertThat(found(trial.channel.categories(trial.context()))).isNotEmpty();
    }
}
