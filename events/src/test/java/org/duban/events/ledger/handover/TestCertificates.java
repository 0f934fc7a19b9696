package org.duban.events.ledger.handover;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** Certificates made by the keytool of this Java: an authority, nodes that it vouches for, and whoever vouches for himself. */
public final class TestCertificates {

    public static final String PASSWORD = "only-for-tests";

    private static final List<String> NODE = List.of("-ext", "san=ip:127.0.0.1,dns:localhost");

    private final Path folder;

    /** @param folder that gets them */
    public TestCertificates(Path folder) {
        this.folder = folder;
        generate("authority", List.of("-ext", "bc:critical=ca:true"));
        export("authority");
        trust("trusted", "authority");
    }

    /** The store of whom nodes trust. */
    public Path trusted() {
        return store("trusted");
    }

    /** The store of a node that the authority vouches for, who is at this machine. */
    public Path node(String name) {
        return node(name, NODE);
    }

    /** What has a Duban hand over as that node, at any free port of this machine. */
    public Map<String, String> environment(Path own) {
        String store = "SPRING_SSL_BUNDLE_JKS_NODES_";
        return Map.of(
                "DUBAN_HANDOVER_PORT",
                "0",
                "DUBAN_HANDOVER_ADDRESS",
                "127.0.0.1",
                "DUBAN_HANDOVER_BUNDLE",
                "nodes",
                store + "KEYSTORE_LOCATION",
                own.toUri().toString(),
                store + "KEYSTORE_PASSWORD",
                PASSWORD,
                store + "TRUSTSTORE_LOCATION",
                trusted().toUri().toString(),
                store + "TRUSTSTORE_PASSWORD",
                PASSWORD);
    }

    private Path node(String name, List<String> names) {
        generate(name, names);
        keytool(name, "-certreq", "-file", folder.resolve(name + ".csr").toString());
        List<String> vouch = new ArrayList<>(
                List.of("-gencert", "-infile", folder.resolve(name + ".csr").toString()));
        vouch.addAll(List.of("-outfile", folder.resolve(name + ".pem").toString(), "-rfc"));
        vouch.addAll(names);
        keytool("authority", vouch.toArray(String[]::new));
        keytool(name, true, "-importcert", "-noprompt", "-alias", "authority", "-file", certificate("authority"));
        keytool(name, "-importcert", "-noprompt", "-file", certificate(name));
        return store(name);
    }

    /** One who vouches for himself. */
    public Path stranger(String name) {
        generate(name, NODE);
        return store(name);
    }

    /** One that the authority vouches for, at another host. */
    public Path elsewhere(String name) {
        return node(name, List.of("-ext", "san=dns:elsewhere.example"));
    }

    /** What somebody talks by who has that certificate, or none, and trusts the authority. */
    public SSLContext context(@Nullable Path own) {
        try {
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(own == null ? null : read(own), PASSWORD.toCharArray());
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(read(trusted()));
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(own == null ? null : keys.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyStore read(Path store) throws GeneralSecurityException {
        try (InputStream in = Files.newInputStream(store)) {
            KeyStore read = KeyStore.getInstance("PKCS12");
            read.load(in, PASSWORD.toCharArray());
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void generate(String name, List<String> more) {
        List<String> words = new ArrayList<>(List.of("-genkeypair", "-keyalg", "EC", "-groupname", "secp256r1"));
        words.addAll(List.of("-dname", "CN=" + name, "-validity", "2"));
        words.addAll(more);
        keytool(name, words.toArray(String[]::new));
    }

    private void export(String name) {
        keytool(name, "-exportcert", "-rfc", "-file", certificate(name));
    }

    private void trust(String name, String whom) {
        keytool(name, true, "-importcert", "-noprompt", "-alias", whom, "-file", certificate(whom));
    }

    private Path store(String name) {
        return folder.resolve(name + ".p12");
    }

    private String certificate(String name) {
        return folder.resolve(name + ".pem").toString();
    }

    private void keytool(String name, String... words) {
        keytool(name, false, words);
    }

    private void keytool(String name, boolean named, String... words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(words));
        command.addAll(List.of("-keystore", store(name).toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
        if (!named) {
            command.addAll(List.of("-alias", name));
        }
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + ": " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
