package org.immerse.freshness.internal.link;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;

/**
 * Lets a program visit only what stands in the public internet: pages by http or https at their usual ports, of hosts all of whose
 * addresses are public. Asked again before each single request; between question and request the Java runtime keeps the addresses of a
 * host, so that they are the same.
 */
final class PublicNet implements Doorman {
    private static final Set<Integer> PORTS = Set.of(-1, 80, 443);

    @Override
    public Verdict mayVisit(URI page) {
        String scheme = String.valueOf(page.getScheme()).toLowerCase(Locale.ROOT);
        String host = page.getHost();
        if (!(scheme.equals("http") || scheme.equals("https"))
                || host == null
                || page.getRawUserInfo() != null
                || !PORTS.contains(page.getPort())) {
            return Verdict.NO;
        }
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (!isPublic(address)) {
                    return Verdict.NO;
                }
            }
            return Verdict.YES;
        } catch (UnknownHostException e) {
            return Verdict.UNKNOWN;
        }
    }

    /** Whether an address is one of the public internet (the special registries of IANA for IPv4 and IPv6). */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] octets = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(octets) : isPublic6(octets);
    }

    private static boolean isPublic4(byte[] octets) {
        int first = octets[0] & 0xFF;
        int second = octets[1] & 0xFF;
        int third = octets[2] & 0xFF;
        boolean special = first == 0
                || first == 10
                || first == 127
                || first >= 224
                || first == 100 && second >= 64 && second < 128
                || first == 169 && second == 254
                || first == 172 && second >= 16 && second < 32
                || first == 192 && second == 168
                || first == 192 && second == 0 && (third == 0 || third == 2)
                || first == 192 && second == 88 && third == 99
                || first == 198 && (second == 18 || second == 19)
                || first == 198 && second == 51 && third == 100
                || first == 203 && second == 0 && third == 113;
        return !special;
    }

    /** Global unicast without what is set aside in it, wraps an IPv4 address, or is for documents only. */
    private static boolean isPublic6(byte[] octets) {
        int first = (octets[0] & 0xFF) << 8 | octets[1] & 0xFF;
        int second = (octets[2] & 0xFF) << 8 | octets[3] & 0xFF;
        boolean global = (first & 0xE000) == 0x2000;
        boolean special = first == 0x2001 && (second < 0x0200 || second == 0x0DB8)
                || first == 0x2002
                || first == 0x3FFF && second < 0x1000;
        return global && !special;
    }
}
