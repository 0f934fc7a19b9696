package org.duban.ops;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.duban.events.ledger.checkpoint.SignedNote;
import picocli.CommandLine.Option;

/** Judges the time stamps (RFC 3161) that lie beside statements, by certificates that somebody trusts. */
final class TimeStamps {

    private static final String NOTE = ".note";
    private static final String STAMP = ".tsr";

    @Option(names = "--time-stamp-certificate", paramLabel = "FILE")
    private List<Path> trusted = new ArrayList<>();

    /**
     * A statement that was there at that time.
     *
     * @param by who says so, as his certificate has it
     */
    record Stamp(Instant at, String by) {}

    /** Whether they are judged. */
    boolean judged() {
        return !trusted.isEmpty();
    }

    /** Whether there is one beside the statement in {@code file}. */
    static boolean isBeside(Path file) {
        return Files.exists(beside(file));
    }

    private static Path beside(Path file) {
        return file.resolveSibling(String.valueOf(file.getFileName()).replaceFirst(NOTE + "$", "") + STAMP);
    }

    /**
     * What the one beside the statement in {@code file} says; empty if there is none.
     *
     * @throws CliException if it is of something else, or by nobody who is trusted
     */
    Optional<Stamp> of(Path file, SignedNote note) {
        Path stamp = beside(file);
        if (!judged() || !Files.exists(stamp)) {
            return Optional.empty();
        }
        try {
            TimeStampToken token = new TimeStampToken(new CMSSignedData(Files.readAllBytes(stamp)));
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(note.text().getBytes(StandardCharsets.UTF_8));
            boolean same = token.getTimeStampInfo().getMessageImprintAlgOID().equals(NISTObjectIdentifiers.id_sha256)
                    && Arrays.equals(token.getTimeStampInfo().getMessageImprintDigest(), digest);
            if (!same) {
                throw CliException.failed("stamps.other", stamp);
            }
            X509Certificate signer = believed(token, stamp);
            return Optional.of(new Stamp(
                    token.getTimeStampInfo().getGenTime().toInstant(),
                    signer.getSubjectX500Principal().getName()));
        } catch (IOException e) {
            throw CliException.with(stamp, e);
        } catch (CMSException | TSPException | OperatorCreationException | GeneralSecurityException unfit) {
            throw CliException.failed("stamps.unfit", stamp, String.valueOf(unfit.getMessage()));
        }
    }

    private X509Certificate believed(TimeStampToken token, Path stamp)
            throws GeneralSecurityException, OperatorCreationException, TSPException, IOException {
        List<X509Certificate> anchors = certificates();
        List<X509Certificate> known = new ArrayList<>(anchors);
        JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
        for (X509CertificateHolder holder : token.getCertificates().getMatches(null)) {
            known.add(converter.getCertificate(holder));
        }
        for (X509Certificate one : known) {
            if (token.getSID().match(new X509CertificateHolder(one.getEncoded()))) {
                token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(one));
                mustLead(one, anchors, known, token.getTimeStampInfo().getGenTime());
                return one;
            }
        }
        throw CliException.failed("stamps.unknown", stamp);
    }

    /** Whether a certificate was revoked nobody can ask offline, and years later. */
    private static void mustLead(
            X509Certificate signer, List<X509Certificate> anchors, List<X509Certificate> known, Date at)
            throws GeneralSecurityException {
        if (anchors.contains(signer)) {
            return;
        }
        Set<TrustAnchor> trust = new HashSet<>();
        anchors.forEach(one -> trust.add(new TrustAnchor(one, null)));
        X509CertSelector wanted = new X509CertSelector();
        wanted.setCertificate(signer);
        PKIXBuilderParameters way = new PKIXBuilderParameters(trust, wanted);
        way.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(known)));
        way.setRevocationEnabled(false);
        way.setDate(at);
        CertPathBuilder.getInstance("PKIX").build(way);
    }

    private List<X509Certificate> certificates() throws GeneralSecurityException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (Path file : trusted) {
            try (InputStream in = Files.newInputStream(file)) {
                CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                        .map(X509Certificate.class::cast)
                        .forEach(certificates::add);
            } catch (IOException e) {
                throw CliException.with(file, e);
            }
        }
        return certificates;
    }
}
