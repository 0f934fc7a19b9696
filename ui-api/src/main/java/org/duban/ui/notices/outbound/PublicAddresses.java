package org.duban.ui.notices.outbound;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/** Tells the addresses of the public Internet from those that are for a machine, a house or a purpose (IANA's registers). */
final class PublicAddresses {

    private static final List<Network> SPECIAL = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            "2001::/23",
            "2001:db8::/32",
            // An address of IPv4 is inside, and may be any.
            "2002::/16",
            "3fff::/20");

    /** Of IPv6 nothing else is public: unique-local, link-local, multicast and what stands for IPv4 lie outside. */
    private static final Network GLOBAL = Network.of("2000::/3");

    private PublicAddresses() {}

    private static List<Network> networks(String... texts) {
        return Stream.of(texts).map(Network::of).toList();
    }

    /** Whether {@code address} is one of the public Internet. */
    static boolean hold(InetAddress address) {
        return (address instanceof Inet4Address || GLOBAL.holds(address))
                && SPECIAL.stream().noneMatch(network -> network.holds(address));
    }
}
