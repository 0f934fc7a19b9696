package org.duban.ui.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of streams, in lower-case hex. */
public final class Sha256 {

    private Sha256() {}

    /** Copies {@code in} to {@code out} and returns the digest of what was copied. */
    public static String copying(InputStream in, OutputStream out) throws IOException {
        DigestInputStream digesting = new DigestInputStream(in, start());
        digesting.transferTo(out);
        return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
    }

    /** The digest of {@code file}, all of it. */
    public static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return copying(in, OutputStream.nullOutputStream());
        }
    }

    private static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
