package org.duban.ui.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.Resource;

/** Where the contents of evidence files are kept, by their SHA-256, and notes of what is known of them. */
public interface EvidencePlace {

    /** A new, empty file of its own, where a content may arrive. */
    Path arriving() throws IOException;

    /** Whether there is a content under {@code sha256}, whole or not. */
    boolean holds(String sha256);

    /** Keeps the content of {@code whole} under {@code sha256}, in place of a damaged one, durably before this returns. */
    void place(String sha256, Path whole) throws IOException;

    /** What is kept under {@code sha256}, as it is there, whole or not. */
    Resource content(String sha256);

    /** The note of that name, if there is one. */
    Optional<byte[]> note(String name) throws IOException;

    /** The names of the notes of that SHA-256. */
    List<String> notes(String sha256) throws IOException;

    /** Keeps the content under {@code sha256}, and the notes of it, no longer. */
    void remove(String sha256) throws IOException;

    /** The SHA-256 of everything of which there is a content or a note. */
    Set<String> names() throws IOException;

    /** Under what the content of that SHA-256 is kept: something else where it is sealed, for the SHA-256 tells whoever has the file that it is here. */
    default String address(String sha256) {
        return sha256;
    }

    /** The SHA-256 of the content that is kept so. */
    default String digest(String address) {
        return address;
    }

    /** Keeps a note under {@code name}, durably before this returns. */
    void keep(String name, byte[] note) throws IOException;
}
