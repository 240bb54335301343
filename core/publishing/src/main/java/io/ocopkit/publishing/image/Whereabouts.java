package io.ocopkit.publishing.image;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Which addresses the engine opens. They come from lists anybody may have written, and a server inside the network would
 * answer the engine what it answers nobody outside; so only what the whole world can reach is opened.
 *
 * @param inside whether addresses inside the network are opened too
 */
record Whereabouts(boolean inside) {
    /** What RFC 6890 and its successors set apart and {@link InetAddress} has no question for: network and prefix. */
    private static final List<Network> SET_APART = List.of(
            new Network(new int[] {0}, 8),
            new Network(new int[] {100, 64}, 10),
            new Network(new int[] {192, 0, 0}, 24),
            new Network(new int[] {192, 0, 2}, 24),
            new Network(new int[] {192, 88, 99}, 24),
            new Network(new int[] {198, 18}, 15),
            new Network(new int[] {198, 51, 100}, 24),
            new Network(new int[] {203, 0, 113}, 24),
            new Network(new int[] {240}, 4));

    /** The same of IPv6: unique local addresses, documentation, and whatever carries an IPv4 address inside. */
    private static final List<Network> SET_APART_6 = List.of(
            new Network(new int[] {0xfc}, 7),
            new Network(new int[] {0, 0x64, 0xff, 0x9b}, 32),
            new Network(new int[] {0x20, 0x01, 0, 0}, 32),
            new Network(new int[] {0x20, 0x01, 0x0d, 0xb8}, 32),
            new Network(new int[] {0x20, 0x02}, 16),
            new Network(new int[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, 96));

    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Network(int[] start, int prefix) {

        boolean has(byte[] address) {
            for (int bit = 0; bit < prefix; bit++) {
                int mask = 0x80 >> bit % 8;
                int wanted = bit / 8 < start.length ? start[bit / 8] : 0;
                if ((address[bit / 8] & mask) != (wanted & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Whether the form of an address is one that is opened at all: http or https, a host, no name and password. */
    static boolean isForm(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        return (scheme.equals("http") || scheme.equals("https"))
                && address.getHost() != null
                && address.getRawUserInfo() == null;
    }

    /** Whether all that the host's name stands for may be opened. */
    boolean admits(URI address) throws UnknownHostException {
        if (!isForm(address)) {
            return false;
        }
        return inside
                || Arrays.stream(InetAddress.getAllByName(address.getHost())).allMatch(Whereabouts::isOutside);
    }

    static boolean isOutside(InetAddress address) {
        boolean local = address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        List<Network> apart = address instanceof Inet6Address ? SET_APART_6 : SET_APART;
        return !local && apart.stream().noneMatch(network -> network.has(address.getAddress()));
    }
}
