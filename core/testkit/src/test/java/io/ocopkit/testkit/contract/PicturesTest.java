package io.ocopkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PicturesTest {

    @Test
    void eachPathHasAPictureOfItsOwnThatCanBeOpened() throws IOException {
        byte[] jar = Pictures.at("jar.png");

        BufferedImage opened = ImageIO.read(new ByteArrayInputStream(jar));
        assertThat(opened.getWidth()).isEqualTo(640);
        assertThat(opened.getHeight()).isEqualTo(640);
        assertThat(Pictures.at("jar.png")).isEqualTo(jar);
        assertThat(Pictures.fingerprint(Pictures.at("box.png"))).isNotEqualTo(Pictures.fingerprint(jar));
    }
}
