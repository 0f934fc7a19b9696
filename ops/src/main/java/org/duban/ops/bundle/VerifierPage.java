package org.duban.ops.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The page that verifies a bundle, in one file that holds what it verifies, and the programs beside it. */
public final class VerifierPage {

    static final String NAME = "verify.html";

    /** The programs that lie beside it, for whoever would rather run Python. */
    public static final List<String> PROGRAMS = List.of("verify.py", "bson.py", "ed25519.py", "sm3.py");

    /** What a person reads first. */
    public static final String README = "README.txt";

    private static final List<String> SCRIPTS =
            List.of("digests.js", "documents.js", "proofs.js", "words.js", "page.js");

    /**
     * The page.
     *
     * @param listed the lines of the manifest so far
     * @param texts by their names
     */
    String of(String listed, Map<String, String> texts) throws IOException {
        StringBuilder script = new StringBuilder();
        for (String name : SCRIPTS) {
            script.append(resource(name));
        }
        String style = resource("verify.css");
        String data = JsonMapper.shared().writeValueAsString(Map.of("listed", listed, "texts", texts));
        return resource(NAME)
                .replace("@SCRIPT-HASH@", hash(script.toString()))
                .replace("@STYLE-HASH@", hash(style))
                .replace("@STYLE@", style)
                .replace("@SCRIPT@", script)
                // Nothing in it may end the element that it stands in, or begin a comment there.
                .replace("@DATA@", data.replace("<", "\\u003c"));
    }

    /** One of the files that come with the program, as text. */
    public static String resource(String name) throws IOException {
        try (InputStream in = VerifierPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " comes with the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
