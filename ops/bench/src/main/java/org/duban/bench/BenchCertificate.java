package org.duban.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.duban.events.ledger.handover.HandOverPlace;
import org.duban.events.ledger.handover.TlsWires;

/** A certificate that nodes on this machine know each other by, which vouches for itself. */
record BenchCertificate(Path store) {

    private static final String PASSWORD = "only-for-measurements";

    /** A fresh one, made by the keytool of this Java. */
    static BenchCertificate made(Path folder) throws IOException, InterruptedException {
        Path store = folder.resolve("node.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "node",
                        "-dname",
                        "CN=node",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        store.toString())
                .inheritIO()
                .start();
        if (keytool.waitFor() != 0) {
            throw new IOException("no certificate was made");
        }
        return new BenchCertificate(store);
    }

    /** Any free port of this machine. */
    HandOverPlace place() throws IOException, GeneralSecurityException {
        SSLContext context = context();
        return new HandOverPlace(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                "127.0.0.1",
                0,
                new TlsWires(() -> context),
                (from, because) -> System.err.println(from + ": " + because));
    }

    private SSLContext context() throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD.toCharArray());
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }
}
