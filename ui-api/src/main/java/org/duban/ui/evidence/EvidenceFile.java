package org.duban.ui.evidence;

import java.time.Instant;

/**
 * What is known of an evidence file besides its content.
 *
 * @param sha256 64 lower-case hex digits
 * @param name what whoever is told calls it: the uploader, or what cites it
 * @param size in bytes
 * @param uploadedBy the account that brought it, under that name
 */
public record EvidenceFile(
        String sha256, String name, String mediaType, long size, String uploadedBy, Instant uploadedAt) {

    /** The same under another name. */
    EvidenceFile called(String other) {
        return new EvidenceFile(sha256, other, mediaType, size, uploadedBy, uploadedAt);
    }
}
