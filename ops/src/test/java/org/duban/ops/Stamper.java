package org.duban.ops;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A service of time stamps, certified by a root of its own. */
final class Stamper {

    private static final String ALGORITHM = "SHA256withRSA";

    private final Instant now;
    private final KeyPair keys = pair();
    private final X509CertificateHolder root;
    private final X509CertificateHolder own;

    Stamper(String name, Instant now) throws Exception {
        this.now = now;
        KeyPair above = pair();
        X500Name issuer = new X500Name("CN=root of " + name);
        root = certified(issuer, issuer, above, above, false);
        own = certified(issuer, new X500Name("CN=" + name), above, keys, true);
    }

    private static KeyPair pair() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private X509CertificateHolder certified(
            X500Name issuer, X500Name subject, KeyPair signing, KeyPair signed, boolean stamps) throws Exception {
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                issuer,
                BigInteger.valueOf(stamps ? 2 : 1),
                Date.from(now.minusSeconds(86_400)),
                Date.from(now.plusSeconds(86_400)), // long over when it is judged
                subject,
                signed.getPublic());
        if (stamps) {
            builder.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        } else {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
        }
        return builder.build(new JcaContentSignerBuilder(ALGORITHM).build(signing.getPrivate()));
    }

    /** Writes the certificate of its root. */
    Path root(Path file) throws IOException {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter pem = new JcaPEMWriter(text)) {
            pem.writeObject(root);
        }
        return Files.writeString(file, text.toString());
    }

    private AttributeTable signedAt() {
        return new AttributeTable(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(now)))));
    }

    /** Writes a stamp of that text. */
    void stamp(String text, Path file) throws Exception {
        TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder()
                        .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(signedAt()))
                        .build(ALGORITHM, keys.getPrivate(), own),
                new JcaDigestCalculatorProviderBuilder()
                        .build()
                        .get(new AlgorithmIdentifier(new ASN1ObjectIdentifier("1.3.14.3.2.26"))),
                new ASN1ObjectIdentifier("1.2.3.4.1"));
        tokens.addCertificates(new JcaCertStore(Set.of(own)));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        TimeStampRequestGenerator requests = new TimeStampRequestGenerator();
        requests.setCertReq(true);
        Files.write(
                file,
                tokens.generate(requests.generate(TSPAlgorithms.SHA256, digest), BigInteger.TWO, Date.from(now))
                        .getEncoded());
    }
}
