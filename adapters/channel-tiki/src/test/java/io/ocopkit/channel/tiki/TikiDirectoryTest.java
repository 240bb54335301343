package io.ocopkit.channel.tiki;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.CategoryDirectory.Attribute;
import io.ocopkit.channel.CategoryDirectory.Brand;
import io.ocopkit.channel.CategoryDirectory.Category;
import io.ocopkit.channel.CategoryDirectory.Choice;
import io.ocopkit.channel.CategoryDirectory.Input;
import io.ocopkit.channel.CategoryDirectory.Lookup;
import io.ocopkit.testkit.contract.Fault;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TikiDirectoryTest {
    private final Counter counter = new Counter(config -> config.on(new TikiConfig.Terms(
            "offline",
            null,
            2,
            30,
            config.terms().images(),
            "/v2/documents?category_id={category}",
            "/v2/brands?name={name}",
            config.terms().pace())));

    @AfterEach
    void close() {
        counter.close();
    }

    @Test
    void goodsGoIntoPrimaryCategoriesAlone() {
        assertThat(counter.channel.categories(counter.context()))
                .isEqualTo(new Lookup.Found<>(List.of(
                        new Category("320", null, "Thực phẩm", false), new Category("21458", "320", "Mật ong", true))));
    }

    @Test
    void aCategoryAsksForAttributesAndDocuments() {
        assertThat(counter.channel.attributes("21458", counter.context()))
                .isEqualTo(new Lookup.Found<>(List.of(
                        new Attribute(
                                "origin", "Xuất xứ", true, Input.ONE_OF, List.of(new Choice("Việt Nam", "Việt Nam"))),
                        new Attribute("product_weight_kg", "Khối lượng", true, Input.NUMBER, List.of()),
                        new Attribute("expiry", "Hạn dùng", false, Input.TEXT, List.of()),
                        new Attribute("certificates.17", "Giấy chứng nhận OCOP", true, Input.FILE, List.of()))));
    }

    @Test
    void brandsAreFoundByName() {
        assertThat(counter.channel.brands("21458", "Ong Xuân", counter.context()))
                .isEqualTo(new Lookup.Found<>(List.of(new Brand("50583", "Ong Xuân Lộc"))));
        assertThat(counter.market.requests().get(0).uri().getRawQuery()).isEqualTo("name=Ong%20Xu%C3%A2n");
    }

    @Test
    void anAnswerIsGoodForADay() {
        counter.channel.categories(counter.context());
        counter.channel.categories(counter.context());
        assertThat(counter.market.requests()).hasSize(1);
        counter.clock.advance(Duration.ofDays(1));
        counter.channel.categories(counter.context());
        assertThat(counter.market.requests()).hasSize(2);
    }

    @Test
    void noAnswerIsNotKept() {
        counter.market.faults().next(Fault.status(500));
        assertThat(counter.channel.categories(counter.context())).isInstanceOf(Lookup.Unanswered.class);
        assertThat(counter.channel.categories(counter.context())).isInstanceOf(Lookup.Found.class);
    }
}
