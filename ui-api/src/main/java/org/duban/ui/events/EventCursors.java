package org.duban.ui.events;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.duban.ui.files.SecretMap;

/**
 * Writes positions of the ledger so that whoever sees a part of it learns nothing from them: enciphered, under a key
 * that outlasts a restart. Whoever may read everything gets the positions themselves.
 */
public final class EventCursors {

    private static final String KEY = "key";
    private static final String CIPHER = "AES/ECB/NoPadding"; // a single block, so that a position has but one name
    private static final int BLOCK = 16;
    private static final long MARK = 0x64_75_62_61_6e_2d_31_20L;
    private static final int LONGEST_POSITION = 18;

    private final SecretKeySpec key;

    private EventCursors(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /**
     * Cursors under the key kept in {@code path}; a new one, if there is none.
     *
     * @throws org.duban.ui.files.BadSecretFile if it is not such a file
     */
    public static EventCursors open(Path path) {
        SecretMap kept = SecretMap.open(path);
        if (kept.get(KEY).isEmpty()) {
            byte[] fresh = new byte[BLOCK];
            new SecureRandom().nextBytes(fresh);
            kept.put(KEY, Base64.getEncoder().encodeToString(fresh));
        }
        return new EventCursors(Base64.getDecoder().decode(kept.get(KEY).orElseThrow()));
    }

    /** How {@code position} is written for somebody who may read {@code all}, or a part. */
    String text(long position, boolean all) {
        byte[] block =
                ByteBuffer.allocate(BLOCK).putLong(MARK).putLong(position).array();
        return all
                ? Long.toString(position)
                : Base64.getUrlEncoder().withoutPadding().encodeToString(crypted(Cipher.ENCRYPT_MODE, block));
    }

    /**
     * The position that {@code text} stands for, in either form.
     *
     * @throws IllegalArgumentException if it stands for none
     */
    long position(String text) {
        if (text.matches("[0-9]{1," + LONGEST_POSITION + "}")) {
            return Long.parseLong(text);
        }
        byte[] block = Base64.getUrlDecoder().decode(text);
        ByteBuffer plain = ByteBuffer.wrap(block.length == BLOCK ? crypted(Cipher.DECRYPT_MODE, block) : new byte[BLOCK]);
        if (plain.getLong() != MARK) {
            throw new IllegalArgumentException("after: neither a position nor a cursor");
        }
        return plain.getLong();
    }

    private byte[] crypted(int mode, byte[] block) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key);
            return cipher.doFinal(block);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES", e);
        }
    }
}
