package org.duban.ui.notices.outbound;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Decides which addresses Duban calls: those of the public Internet, and inside the house only what the operator named.
 * Whoever may set a webhook could otherwise make Duban knock at doors that only this machine reaches.
 */
public final class Outbound {

    private static final int LAST_PORT = 65_535;
    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final String THIS_MACHINE = "localhost";

    private final List<AllowedTarget> allowed;
    private final NameService names;

    /** Finds the addresses of a name. */
    @FunctionalInterface
    public interface NameService {

        /** All addresses of the host called {@code name}. */
        InetAddress[] addresses(String name) throws UnknownHostException;
    }

    private Outbound(List<AllowedTarget> allowed, NameService names) {
        this.allowed = allowed;
        this.names = names;
    }

    /**
     * What may be called beside the public Internet, each as {@code oa.example}, {@code oa.example:8443},
     * {@code 10.1.0.0/16} or {@code [fd00::]/8}.
     *
     * @throws IllegalArgumentException if one of {@code allowed} is nothing of the kind
     */
    public static Outbound allowing(List<String> allowed, NameService names) {
        return new Outbound(allowed.stream().map(AllowedTarget::of).toList(), names);
    }

    /** Whether {@code url} has a host that is plainly written and a port that can be. */
    public static boolean plain(URI url) {
        return url.getHost() != null
                && url.getUserInfo() == null
                && HostName.plain(url.getHost())
                && (url.getPort() == -1
                        ? url.getHost().equals(url.getRawAuthority())
                        : url.getPort() >= 1 && url.getPort() <= LAST_PORT);
    }

    /** Whether it can be seen without asking anybody that {@code url}, plainly written, leads where Duban does not call. */
    public boolean leadsAstray(URI url) {
        String host = url.getHost();
        Optional<InetAddress> known = HostName.literal(host)
                .or(() -> isThisMachine(host) ? Optional.of(InetAddress.getLoopbackAddress()) : Optional.empty());
        return known.filter(address -> !mayCall(host, address, port(url))).isPresent();
    }

    private static boolean isThisMachine(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals(THIS_MACHINE) || name.endsWith("." + THIS_MACHINE);
    }

    private static int port(URI url) {
        return url.getPort() == -1 ? usualPort(url) : url.getPort();
    }

    private static int usualPort(URI url) {
        return "https".equals(url.getScheme()) ? HTTPS : HTTP;
    }

    /**
     * The addresses at which {@code host} may be called now.
     *
     * @throws OutboundRefused if one of those it has may not be called
     * @throws UnknownHostException if it has none
     */
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        List<InetAddress> found = HostName.literal(host)
                .map(List::of)
                .or(() -> HostName.literal("[" + host + "]").map(List::of))
                .orElse(List.of());
        if (found.isEmpty()) {
            mustBe(HostName.plain(host));
            found = List.of(names.addresses(host));
        }
        mustBe(found.stream().allMatch(address -> mayCall(host, address, port)));
        return found.stream()
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    private static void mustBe(boolean fit) throws OutboundRefused {
        if (!fit) {
            throw new OutboundRefused();
        }
    }

    private boolean mayCall(String host, InetAddress address, int port) {
        return PublicAddresses.hold(address) || allowed.stream().anyMatch(target -> target.covers(host, address, port));
    }
}
