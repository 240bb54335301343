package io.ocopkit.channel.shopee;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.CategoryDirectory.Attribute;
import io.ocopkit.channel.CategoryDirectory.Brand;
import io.ocopkit.channel.CategoryDirectory.Category;
import io.ocopkit.channel.CategoryDirectory.Choice;
import io.ocopkit.channel.CategoryDirectory.Input;
import io.ocopkit.channel.CategoryDirectory.Lookup;
import io.ocopkit.channel.Outcome;
import io.ocopkit.testkit.contract.Fault;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShopeeDirectoryTest {
    private final ShopeeTrial trial = new ShopeeTrial();

    @AfterEach
    void close() {
        trial.close();
    }

    @Test
    void categoriesComeWithTheirParentsFirstAndInVietnamese() {
        assertThat(values(trial.channel.categories(trial.context())))
                .containsExactly(
                        new Category("100000", null, "Thực phẩm", false),
                        new Category("100100", "100000", "Mật ong", true),
                        new Category("100101", "100000", "Trà", true));
    }

    @Test
    void attributesSayWhatTheyTake() {
        assertThat(values(trial.channel.attributes("100100", trial.context())))
                .contains(
                        new Attribute(
                                "100010",
                                "Xuất xứ",
                                true,
                                Input.ONE_OF,
                                List.of(new Choice("1001", "Việt Nam"), new Choice("1002", "Lào"))),
                        new Attribute("100011", "Dung tích", false, Input.NUMBER, List.of()),
                        new Attribute("100012", "Hạn dùng", false, Input.DATE, List.of()));
    }

    @Test
    void brandsAreReadToTheEndAndSearchedHere() {
        assertThat(values(trial.channel.brands("100100", "nhãn 24", trial.context())))
                .contains(new Brand("5024", "Nhãn 24"), new Brand("5249", "Nhãn 249"))
                .hasSize(11);
        assertThat(trial.methods()).containsExactly("get_brand_list", "get_brand_list", "get_brand_list");
        assertThat(values(trial.channel.brands("100100", "", trial.context()))).hasSize(250);
        assertThat(trial.market.requests()).hasSize(3);
    }

    @Test
    void whatCannotBeAskedIsNotEmpty() {
        trial.market.faults().always(Fault.status(429));
        assertThat(trial.channel.categories(trial.context()))
                .isInstanceOfSatisfying(
                        Lookup.Unanswered.class,
                        unanswered -> assertThat(unanswered.why()).isInstanceOf(Outcome.Throttled.class));
    }

    private static <T> List<T> values(Lookup<T> lookup) {
        assertThat(lookup).isInstanceOf(Lookup.Found.class);
        return ((Lookup.Found<T>) lookup).values();
    }
}
