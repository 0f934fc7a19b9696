package org.duban.ui.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tag of an answer: the version that a command is matched against, a point, and a digest of what the answer says, so
 * that two answers that differ in anything never have one tag.
 */
public final class EntityTag {

    private static final int DIGITS = 16;
    private static final Pattern FORM =
            Pattern.compile("\"(?<quoted>\\d{1,18})(\\.[0-9a-f]{" + DIGITS + "})?\"|(?<bare>\\d{1,18})");

    private final JsonMapper mapper;

    /** Tags of answers that {@code mapper} writes. */
    public EntityTag(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** The tag of {@code body}, without quotes. */
    public String of(long version, Object body) {
        byte[] written = mapper.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        return version + "."
                + HexFormat.of().formatHex(sha256().digest(written)).substring(0, DIGITS);
    }

    /** The version in a tag as somebody sent it; -1 if it is none. */
    public static long version(String tag) {
        Matcher matcher = FORM.matcher(tag);
        if (!matcher.matches()) {
            return -1;
        }
        String quoted = matcher.group("quoted");
        return Long.parseLong(quoted == null ? matcher.group("bare") : quoted);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
