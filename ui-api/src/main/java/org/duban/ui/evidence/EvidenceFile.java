package org.duban.ui.evidence;

import java.time.Instant;

/**
 * What is known of an evidence file besides its content.
 *
 * @param sha256 64 lower-case hex digits
 * @param name what the uploader called it
 * @param size in bytes
 * @param uploadedBy the account that brought it first
 */
public record EvidenceFile(
        String sha256, String name, String mediaType, long size, String uploadedBy, Instant uploadedAt) {}
