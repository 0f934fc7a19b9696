package org.duban.ui.notices.outbound;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts over HTTP to addresses that may be called. The very addresses that were checked are called, and they are looked up
 * and checked on each attempt: a name may lead elsewhere the next moment. Redirects are not followed, for nobody
 * configured where they lead; no connection is kept, so a receiver may close it as it likes. One that is closed without an
 * answer, as balancers do, is tried again at once: it costs nothing, where the pause after a failure costs a minute.
 */
public final class Poster {

    private static final Logger LOG = LoggerFactory.getLogger(Poster.class);
    private static final int PATIENCE_SECONDS = 10;
    private static final Timeout PATIENCE = Timeout.ofSeconds(PATIENCE_SECONDS);
    private static final int ATTEMPTS = 3;

    /** Whoever takes longer to hang up keeps the others waiting. */
    private static final Duration SOON = Duration.ofSeconds(1);

    private static final int LONGEST_LINE = 8_192;
    private static final int MOST_HEADERS = 100;

    private final Outbound outbound;
    private @Nullable CloseableHttpClient http;

    /** Posts to what {@code outbound} allows. */
    public Poster(Outbound outbound) {
        this.outbound = outbound;
    }

    /** Made for the first post: it reads all certificates that Java trusts, for which a start would not wait. */
    private synchronized CloseableHttpClient http() {
        CloseableHttpClient made = http;
        if (made == null) {
            made = client(outbound);
            http = made;
        }
        return made;
    }

    private static CloseableHttpClient client(Outbound outbound) {
        return HttpClients.custom()
                .setConnectionManager(connections(outbound))
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(PATIENCE)
                        .setConnectionRequestTimeout(PATIENCE)
                        .build())
                .setUserAgent("Duban")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(Outbound outbound) {
        Http1Config lines = Http1Config.custom()
                .setMaxLineLength(LONGEST_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new CheckedNames(outbound))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(lines)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(PATIENCE)
                        .setSocketTimeout(PATIENCE)
                        .build())
                .build();
    }

    /**
     * What was answered.
     *
     * @param wanted how many bytes of the answer are of interest
     * @throws OutboundRefused if the address may not be called
     */
    public PostReply post(URI url, Map<String, String> headers, byte[] body, String mediaType, int wanted)
            throws IOException {
        long begun = System.nanoTime();
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return once(url, headers, body, mediaType, wanted);
            } catch (NoHttpResponseException | SocketException | ConnectionClosedException closed) {
                LOG.debug("Attempt {} at {} was cut off", attempt, url.getHost(), closed);
                if (closed instanceof ConnectException || System.nanoTime() - begun > SOON.toNanos()) {
                    throw closed;
                }
            }
        }
        return once(url, headers, body, mediaType, wanted);
    }

    private PostReply once(URI url, Map<String, String> headers, byte[] body, String mediaType, int wanted)
            throws IOException {
        HttpPost request = new HttpPost(url);
        headers.forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(body, ContentType.create(mediaType)));
        // However slowly it is dripped, an answer is not waited for any longer.
        CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS).execute(request::cancel);
        return http().execute(request, response -> {
            Header after = response.getFirstHeader("Retry-After");
            byte[] answered = wanted == 0 || response.getEntity() == null
                    ? new byte[0]
                    : response.getEntity().getContent().readNBytes(wanted);
            request.cancel(); // What more there is, is of no interest.
            return new PostReply(response.getCode(), after == null ? null : after.getValue(), answered);
        });
    }

    private record CheckedNames(Outbound outbound) implements DnsResolver {

        @Override
        public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
            return outbound.resolve(host, port);
        }

        @Override
        public InetAddress[] resolve(String host) {
            throw new UnsupportedOperationException("An address is judged together with its port");
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
