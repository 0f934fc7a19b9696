package org.duban.ui.notices.outbound;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The host in an address, plainly written: a name, four decimal numbers, or an address of IPv6 in brackets. Programs read
 * what is written oddly ({@code 0x7f.1}, {@code 2130706433}, {@code 127.0.0.1.}) each in its own way, so it is refused.
 */
final class HostName {

    private static final String NUMBER = "(0|[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-5])";
    private static final Pattern IPV4 = Pattern.compile(NUMBER + "(\\." + NUMBER + "){3}");
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:]+]", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile("[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?");
    private static final Pattern NUMERIC = Pattern.compile("\\d+|0x[0-9a-f]*");
    private static final int LONGEST = 253;

    private HostName() {}

    /** Whether {@code host} is plainly written. */
    static boolean plain(String host) {
        return literal(host).isPresent() || isName(host.toLowerCase(Locale.ROOT));
    }

    private static boolean isName(String host) {
        List<String> labels = List.of(host.split("\\.", -1));
        return host.length() <= LONGEST
                && labels.stream().allMatch(label -> LABEL.matcher(label).matches())
                && !NUMERIC.matcher(labels.getLast()).matches();
    }

    /** The address that {@code host} is, if it is not a name. */
    static Optional<InetAddress> literal(String host) {
        boolean four = IPV4.matcher(host).matches();
        if (!four && !IPV6.matcher(host).matches()) {
            return Optional.empty();
        }
        try {
            // It is a number, so nobody is asked for it. One of IPv4 in the clothes of IPv6 is an odd spelling.
            InetAddress address = InetAddress.getByName(host);
            return Optional.of(address).filter(read -> read instanceof Inet4Address == four);
        } catch (UnknownHostException notAnAddress) {
            return Optional.empty();
        }
    }
}
