package org.duban.ui.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.duban.command.EvidenceStore;
import org.duban.events.ledger.secret.NotAsSealed;
import org.duban.ui.files.Bounded;
import org.duban.ui.journal.Troubles;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Evidence files, each under the SHA-256 of its content, with what is known of it beside it. */
public final class EvidenceFiles implements EvidenceStore {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceFiles.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String HEX = "[0-9a-f]{64}";

    private final Troubles troubles = new Troubles(LOG);
    private final EvidencePlace place;
    private final long limit;
    private final Clock clock;

    /** Those in {@code place}; a file may have {@code limit} bytes. */
    public EvidenceFiles(EvidencePlace place, long limit, Clock clock) {
        this.place = place;
        this.limit = limit;
        this.clock = clock;
    }

    @Override
    public boolean holds(String sha256) {
        return sha256.matches(HEX) && place.holds(sha256) && isNoted(sha256);
    }

    /**
     * What is known of the file of that SHA-256, if it is here, as whoever brought it first called it.
     *
     * @throws EvidenceDamaged if only a part of it is here, or what is known of it cannot be read
     */
    public Optional<EvidenceFile> find(String sha256) {
        if (!sha256.matches(HEX) || (!isNoted(sha256) && !place.holds(sha256))) {
            return Optional.empty();
        }
        mustHaveContent(sha256);
        return Optional.of(noted(sha256, sha256)
                .orElseThrow(() -> new EvidenceDamaged(sha256, "has no description that can be read")));
    }

    /**
     * The same, as the account called {@code account} called it, if that brought it.
     *
     * @throws EvidenceDamaged if its content is gone
     */
    public Optional<EvidenceFile> broughtBy(String account, String sha256) {
        Optional<EvidenceFile> own = own(account, sha256);
        own.ifPresent(file -> mustHaveContent(sha256));
        return own;
    }

    /** What whoever brought the file of that SHA-256 first called it; empty if nothing is known of it. */
    public Optional<String> name(String sha256) {
        return noted(sha256, sha256).map(EvidenceFile::name);
    }

    private void mustHaveContent(String sha256) {
        if (!place.holds(sha256)) {
            throw new EvidenceDamaged(sha256, "is missing");
        }
    }

    private Optional<EvidenceFile> own(String account, String sha256) {
        if (!sha256.matches(HEX)) {
            return Optional.empty();
        }
        return noted(sha256, sha256)
                .filter(first -> first.uploadedBy().equals(account))
                .or(() -> noted(sha256, ownNote(sha256, account)));
    }

    private boolean isNoted(String sha256) {
        return read(sha256).isPresent();
    }

    private Optional<byte[]> read(String name) {
        try {
            return place.note(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<EvidenceFile> noted(String sha256, String name) {
        try {
            return read(name)
                    .map(note -> JSON.readValue(note, EvidenceFile.class))
                    .filter(file -> sha256.equals(file.sha256()) && file.uploadedBy() != null);
        } catch (JacksonException unreadable) {
            troubles.tell(
                    "What is known of evidence file " + sha256 + " cannot be read: " + unreadable.getOriginalMessage());
            return Optional.empty();
        }
    }

    /**
     * Keeps {@code upload}; what the same account brought before with the same content stays as it was, and of others who
     * brought it nothing is told. What was damaged gets its right content and description back.
     *
     * @throws org.duban.ui.problem.ProblemException if it is too large, or empty
     */
    public EvidenceFile keep(Upload upload) {
        try {
            Path arriving = place.arriving();
            try {
                return keep(upload, arriving);
            } finally {
                Files.deleteIfExists(arriving);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EvidenceFile keep(Upload upload, Path arriving) throws IOException {
        String sha256 = receive(upload.content(), arriving);
        long size = Files.size(arriving);
        if (size == 0) {
            throw new ProblemException(ProblemCode.INVALID_BODY, Fault.at("", FaultCode.BLANK));
        }
        boolean known = noted(sha256, sha256).isPresent();
        if (!place.holds(sha256) || !isWhole(sha256)) {
            place.place(sha256, arriving);
            if (known) {
                LOG.warn(
                        "Evidence file {} was damaged or missing and is whole again: it was uploaded once more",
                        sha256);
            }
        }
        Optional<EvidenceFile> own = own(upload.uploader(), sha256);
        return own.isPresent() ? own.get() : note(upload, sha256, size, known);
    }

    private String receive(InputStream content, Path arriving) throws IOException {
        try (OutputStream out = Files.newOutputStream(arriving)) {
            return Sha256.copying(new Bounded(content, limit), out);
        }
    }

    private EvidenceFile note(Upload upload, String sha256, long size, boolean known) throws IOException {
        EvidenceFile file =
                new EvidenceFile(sha256, upload.name(), upload.mediaType(), size, upload.uploader(), clock.instant());
        place.keep(known ? ownNote(sha256, upload.uploader()) : sha256, JSON.writeValueAsBytes(file));
        return file;
    }

    private boolean isWhole(String sha256) throws IOException {
        try (InputStream in = place.content(sha256).getInputStream()) {
            return Sha256.copying(in, OutputStream.nullOutputStream()).equals(sha256);
        } catch (NotAsSealed damaged) {
            return false;
        }
    }

    /**
     * The content of {@code file}, read through once and found to be what was stored.
     *
     * @throws EvidenceDamaged if it is not
     */
    public Resource checked(EvidenceFile file) {
        try {
            if (isWhole(file.sha256())) {
                return place.content(file.sha256());
            }
            throw new EvidenceDamaged(file.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The SHA-256 of all files, whole or not. */
    public Set<String> names() {
        try {
            return place.names();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Under what the file of that SHA-256 is kept; if it is sealed this can be told to whoever must not know what is in it. */
    public String address(String sha256) {
        return place.address(sha256);
    }

    /** What is wrong with the file that is kept so, as {@link #fault} has it. */
    public Optional<String> faultAt(String address) {
        return fault(place.digest(address));
    }

    /** What is wrong with the file of that SHA-256: {@code missing}, {@code undescribed} or {@code damaged}; empty if nothing is. */
    public Optional<String> fault(String sha256) {
        try {
            if (!place.holds(sha256)) {
                return Optional.of("missing");
            }
            if (noted(sha256, sha256).isEmpty()) {
                return Optional.of("undescribed");
            }
            return isWhole(sha256) ? Optional.empty() : Optional.of("damaged");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the note that {@code account} has of a file that others brought before. */
    private static String ownNote(String sha256, String account) {
        return sha256 + "." + account;
    }
}
