package io.ocopkit.channel.tiktokshop;

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

class TikTokDirectoryTest {
    private final Desk desk = Desk.open();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void categoriesComeFromTheTopAndOnlyThoseTheShopMayUse() {
        assertThat(desk.channel().categories(desk.context()))
                .isEqualTo(new Lookup.Found<>(List.of(
                        new Category("700600", null, "Thực phẩm và đồ uống", false),
                        new Category("700648", "700600", "Mật ong", true))));
    }

    @Test
    void attributesSayWhatTheyTakeAndCertificationsStandBehindThem() {
        desk.market.catalogue().requireOrigin();
        Lookup<Attribute> found = desk.channel().attributes("700648", desk.context());

        assertThat(((Lookup.Found<Attribute>) found).values())
                .contains(new Attribute(
                        "100392",
                        "Xuất xứ",
                        true,
                        Input.ONE_OF,
                        List.of(new Choice("1000011", "Việt Nam"), new Choice("1000012", "Nhật Bản"))))
                .extracting(attribute -> attribute.key() + " " + attribute.input())
                .containsExactly(
                        "100392 ONE_OF",
                        "100393 SOME_OF_OR_TEXT",
                        "100394 NUMBER",
                        "7182427311584347905 FILE",
                        "7182427311584347906 FILE",
                        "7182427311584347907 FILE");
    }

    @Test
    void brandsAreReadPageByPage() {
        assertThat(desk.channel().brands("700648", "", desk.context()))
                .isEqualTo(new Lookup.Found<>(List.of(
                        new Brand("7082427311584347905", "Ong Xuân Lộc"),
                        new Brand("7082427311584347907", "Tam Đảo"))));
    }

    @Test
    void whatWasAskedIsRememberedForAnHour() {
        desk.channel().attributes("700648", desk.context());
        desk.channel().attributes("700648", desk.context());
        assertThat(desk.calls()).hasSize(2);

        desk.clock.advance(Duration.ofHours(1));
        desk.channel().attributes("700648", desk.context());
        assertThat(desk.calls()).hasSize(4);
    }

    @Test
    void whatCannotBeAskedIsUnanswered() {
        desk.market.faults().always(Fault.status(500));
        assertThat(desk.channel().categories(desk.context())).isInstanceOf(Lookup.Unanswered.class);
    }
}
