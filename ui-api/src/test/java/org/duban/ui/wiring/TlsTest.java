package org.duban.ui.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.duban.ui.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Duban with a certificate of its own, by nothing but Spring Boot's settings. */
@Isolated
class TlsTest {

    private static final String PASSWORD = "only-for-this-test";

    @TempDir
    private Path folder;

    @Test
    void speaks_tls_with_the_certificate_of_a_bundle_and_nothing_else() throws Exception {
        Path store = certificate();
        Map<String, String> settings = Map.of(
                "spring.ssl.bundle.jks.duban.keystore.location",
                store.toUri().toString(),
                "spring.ssl.bundle.jks.duban.keystore.password",
                PASSWORD,
                "server.ssl.bundle",
                "duban");
        settings.forEach(System::setProperty);
        try (Server server = Server.bare(folder.resolve("data"))) {
            HttpResponse<String> secure = ask(trusting(store), "https://localhost:" + server.port() + "/");
            HttpResponse<String> plain = ask(HttpClient.newHttpClient(), "http://localhost:" + server.port() + "/");

            assertThat(server.duban().url()).isEqualTo("https://127.0.0.1:" + server.port() + "/");
            assertThat(secure.statusCode()).isEqualTo(401);
            assertThat(secure.headers().firstValue("Strict-Transport-Security")).isPresent();
            assertThat(secure.sslSession().orElseThrow().getProtocol()).isEqualTo("TLSv1.3");
            assertThat(plain.statusCode()).isEqualTo(400);
        } finally {
            settings.keySet().forEach(System::clearProperty);
        }
    }

    private Path certificate() throws Exception {
        Path store = folder.resolve("duban.p12");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "duban",
                "-keyalg",
                "EC",
                "-storetype",
                "PKCS12",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost",
                "-validity",
                "2",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD);
        Process keytool = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(keytool.waitFor())
                .as(Files.readString(folder.resolve("keytool.log")))
                .isZero();
        return store;
    }

    private static HttpClient trusting(Path store) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            trusted.load(in, PASSWORD.toCharArray());
        }
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }

    private static HttpResponse<String> ask(HttpClient client, String address) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
