package org.duban.ui.wiring;

import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;

/** The certificates that nodes know each other by: a bundle of Boot's, as it is at the time, since certificates are renewed. */
final class NodeCertificates implements Supplier<SSLContext> {

    private final SslBundles bundles;
    private final String name;
    private @Nullable SslBundle known;
    private @Nullable SSLContext context;

    private NodeCertificates(SslBundles bundles, String name) {
        this.bundles = bundles;
        this.name = name;
    }

    /**
     * Those of the bundle called {@code name}.
     *
     * @throws StartRefused if there is none, it cannot be read, or it says neither who this node is nor whom to trust
     */
    static NodeCertificates of(SslBundles bundles, String name) {
        NodeCertificates certificates = new NodeCertificates(bundles, name);
        try {
            certificates.get();
            return certificates;
        } catch (NoSuchSslBundleException none) {
            throw DataFolder.because(
                    "DUBAN_HANDOVER_BUNDLE 所指的证书 " + name + " 没有设置：请设置 spring.ssl.bundle.pem." + name + ".*。", none);
        } catch (StartRefused refused) {
            throw refused;
        } catch (RuntimeException unreadable) {
            throw DataFolder.because("DUBAN_HANDOVER_BUNDLE 所指的证书 " + name + " 无法读取：请检查其中的文件及权限。", unreadable);
        }
    }

    @Override
    public synchronized SSLContext get() {
        SslBundle now = bundles.getBundle(name);
        SSLContext made = context;
        if (made == null || !now.equals(known)) {
            requireWhole(now);
            made = now.createSslContext();
            context = made;
            known = now;
        }
        return made;
    }

    /** Without certificates to trust, Java would take everybody whom any public authority vouches for. */
    private void requireWhole(SslBundle bundle) {
        if (bundle.getStores().getKeyStore() == null || bundle.getStores().getTrustStore() == null) {
            throw new StartRefused(
                    "证书 " + name + " 须既有本节点的证书和私钥（keystore），又有签发各节点证书的证书（truststore）。",
                    "The bundle " + name
                            + " needs both this node's certificate and key (keystore) and the certificate that vouches for"
                            + " all nodes (truststore).");
        }
    }
}
