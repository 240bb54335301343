package io.ocopkit.publishing.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists are written by anybody, so an address in one is not opened where only the engine can reach it. */
class WhereaboutsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.0.9",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.5",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::7f00:1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fdab::1",
                "ff02::1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001::7f00:1",
                "2001:db8::1"
            })
    void whatIsInsideOrSetApartIsNotOpened(String address) throws UnknownHostException {
        assertThat(Whereabouts.isOutside(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1", "11.0.0.1", "100.63.255.255", "100.128.0.1", "126.255.255.255", "172.15.255.255",
                "172.32.0.1", "192.0.1.1", "198.17.255.255", "198.20.0.1", "223.255.255.255", "2606:4700::1111",
                "2001:470::1", "2003::1"
            })
    void whatTheWholeWorldReachesIs(String address) throws UnknownHostException {
        assertThat(Whereabouts.isOutside(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://1.1.1.1/a.jpg",
                "file:///etc/passwd",
                "data:image/png;base64,AAAA",
                "//1.1.1.1/a.jpg",
                "a.jpg",
                "http://user:word@1.1.1.1/a.jpg",
                "https:a.jpg",
                "jar:http://1.1.1.1/a.jar!/a.jpg"
            })
    void onlyHttpWithAHostAndWithoutAPasswordIsAnAddress(String address) throws UnknownHostException {
        assertThat(new Whereabouts(true).admits(URI.create(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/a.jpg",
                "http://127.0.0.1:8080/a.jpg",
                "http://[::1]/a.jpg",
                "http://2130706433/a.jpg"
            })
    void whatIsInsideIsOpenedOnlyWhenThatIsAskedFor(String address) throws UnknownHostException {
        assertThat(new Whereabouts(false).admits(URI.create(address))).isFalse();
        assertThat(new Whereabouts(true).admits(URI.create(address))).isTrue();
    }
}
