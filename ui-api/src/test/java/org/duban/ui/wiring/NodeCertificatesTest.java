package org.duban.ui.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.duban.events.ledger.handover.TestCertificates;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslStoreBundle;
import org.springframework.boot.ssl.jks.JksSslStoreBundle;
import org.springframework.boot.ssl.jks.JksSslStoreDetails;

/** The certificates of a node are whole, and those that are there now. */
class NodeCertificatesTest {

    @TempDir
    private static Path folder;

    private static Path own;
    private static Path trusted;

    private final DefaultSslBundleRegistry bundles = new DefaultSslBundleRegistry();

    @BeforeAll
    static void vouch() {
        TestCertificates certificates = new TestCertificates(folder);
        own = certificates.node("node");
        trusted = certificates.trusted();
    }

    @Test
    void renewed_certificates_are_those_of_the_next_connection() {
        bundles.registerBundle("nodes", bundle(own, trusted));
        NodeCertificates certificates = NodeCertificates.of(bundles, "nodes");
        SSLContext before = certificates.get();
        assertThat(certificates.get()).isSameAs(before);

        bundles.updateBundle("nodes", bundle(own, trusted));

        assertThat(certificates.get()).isNotSameAs(before);
    }

    @Test
    void a_bundle_that_is_not_set_is_refused_by_name() {
        assertThat(refused("nodes")).allMatch(sentence -> sentence.contains("nodes"));
    }

    /** Java itself would then trust every public authority. */
    @Test
    void a_bundle_without_whom_to_trust_or_without_a_key_is_refused() {
        bundles.registerBundle("all", bundle(own, null));
        bundles.registerBundle("nobody", bundle(null, trusted));
        assertThat(refused("all")).allMatch(sentence -> sentence.contains("truststore"));
        assertThat(refused("nobody")).allMatch(sentence -> sentence.contains("keystore"));
    }

    @Test
    void a_file_that_is_no_certificate_is_refused() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.p12"), "none");
        assertThat(catchThrowableOfType(StartRefused.class, () -> {
                    bundles.registerBundle("broken", bundle(broken, trusted));
                    NodeCertificates.of(bundles, "broken");
                }))
                .isNotNull();
    }

    private List<String> refused(String name) {
        StartRefused refused = catchThrowableOfType(StartRefused.class, () -> NodeCertificates.of(bundles, name));
        assertThat(refused).isNotNull();
        assertThat(refused.getMessage().lines()).hasSize(2);
        return refused.getMessage().lines().toList();
    }

    private static SslBundle bundle(Path keys, Path trust) {
        SslStoreBundle stores = new JksSslStoreBundle(details(keys), details(trust));
        return SslBundle.of(stores);
    }

    private static JksSslStoreDetails details(Path store) {
        return store == null
                ? null
                : JksSslStoreDetails.forLocation(store.toUri().toString()).withPassword(TestCertificates.PASSWORD);
    }
}
