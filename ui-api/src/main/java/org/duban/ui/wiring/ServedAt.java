package org.duban.ui.wiring;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.PropertyResolver;

/**
 * Where Duban serves, as Boot's settings have it, which Duban's own go into.
 *
 * @param set what is set
 */
record ServedAt(PropertyResolver set) {

    private static final List<String> TLS =
            List.of("server.ssl.bundle", "server.ssl.key-store", "server.ssl.certificate");

    /** Its address without a slash at the end, at the port that is set. */
    String url() {
        return url(set.getProperty("server.port", "8080"));
    }

    /** Its address without a slash at the end, at that port. */
    String url(String port) {
        boolean tls = TLS.stream().anyMatch(set::containsProperty)
                && set.getProperty("server.ssl.enabled", Boolean.class, true);
        String path = set.getProperty("server.servlet.context-path", "");
        return (tls ? "https://" : "http://") + host(address()) + ":" + port + path;
    }

    /**
     * Refuses an address that nothing can be reached at, as the setting that it was written in.
     *
     * @throws StartRefused if it is such a one
     */
    void mustBeReachable() {
        String address = address();
        UnfitSetting.read("server.address", address, set, () -> hostOf("http://" + host(address)));
    }

    private static String hostOf(String url) {
        @Nullable String host = URI.create(url).getHost();
        if (host == null) {
            throw new IllegalArgumentException("No host: " + url);
        }
        return host;
    }

    private String address() {
        return set.getProperty("server.address", "127.0.0.1");
    }

    private static String host(String address) {
        return address.contains(":") ? "[" + address.replace("%", "%25") + "]" : address;
    }
}
