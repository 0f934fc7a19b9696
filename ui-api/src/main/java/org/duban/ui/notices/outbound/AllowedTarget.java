package org.duban.ui.notices.outbound;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something inside the house that an operator lets Duban call: a name, an address or a network, and a port of it.
 *
 * @param name in lower case; null where it is a network
 * @param network null where it is a name
 * @param port null for any
 */
record AllowedTarget(
        @Nullable String name,
        @Nullable Network network,
        @Nullable Integer port) {

    private static final int LAST_PORT = 65_535;

    /** Never by name alone: whoever holds the name could lead anywhere on this machine's own wire. */
    private static final List<Network> ONLY_BY_ADDRESS = List.of(Network.of("169.254.0.0/16"), Network.of("fe80::/10"));

    private static final Pattern FORM =
            Pattern.compile("(?<host>\\[[^]]+](/\\d{1,3})?|[^:\\[\\]]+)(:(?<port>\\d{1,5}))?");

    /**
     * What is written {@code text}, as {@code oa.example:8443}, {@code 10.1.0.0/16} or {@code [fd00::]/8}.
     *
     * @throws IllegalArgumentException if it is nothing of the kind
     */
    static AllowedTarget of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("No target: " + text);
        }
        String host = matcher.group("host");
        Integer port = matcher.group("port") == null ? null : port(matcher.group("port"));
        boolean network = host.startsWith("[")
                || host.indexOf('/') >= 0
                || HostName.literal(host).isPresent();
        if (network) {
            return new AllowedTarget(null, Network.of(host.replace("[", "").replace("]", "")), port);
        }
        if (!HostName.plain(host)) {
            throw new IllegalArgumentException("No host: " + host);
        }
        return new AllowedTarget(host.toLowerCase(Locale.ROOT), null, port);
    }

    private static int port(String digits) {
        int port = Integer.parseInt(digits);
        if (port < 1 || port > LAST_PORT) {
            throw new IllegalArgumentException("No port: " + digits);
        }
        return port;
    }

    /** Whether it takes in {@code address}, at which the host called {@code host} is, at {@code at}. */
    boolean covers(String host, InetAddress address, int at) {
        return (port == null || port == at)
                && (network == null
                        ? host.toLowerCase(Locale.ROOT).equals(name)
                                && ONLY_BY_ADDRESS.stream().noneMatch(wire -> wire.holds(address))
                        : network.holds(address));
    }
}
