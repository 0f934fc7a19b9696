package org.duban.ui.people;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** In which form keys are kept, so that whoever gets hold of the store has not yet got the keys. */
public interface KeyWrap {

    /** As they are, without anything around them. */
    KeyWrap NONE = new KeyWrap() {
        @Override
        public String wrap(String name, byte[] key) {
            return Base64.getEncoder().encodeToString(key);
        }

        @Override
        public Optional<byte[]> unwrap(String name, String kept) {
            return KeptKey.bare(kept);
        }

        @Override
        public boolean isUpToDate(String kept) {
            return KeptKey.bare(kept).isPresent();
        }

        @Override
        public String renew(LocalDate today) {
            throw new IllegalStateException("There is no master key");
        }

        @Override
        public List<String> dropUnusedSince(LocalDate day) {
            return List.of();
        }
    };

    /** What is kept of {@code key} under a name: one line of letters, digits and {@code + / = . -}. */
    String wrap(String name, byte[] key);

    /** The key that is kept so; empty if it is none of that name, or whatever unwraps it is not there. */
    Optional<byte[]> unwrap(String name, String kept);

    /** Whether a key would be kept in that form today. */
    boolean isUpToDate(String kept);

    /**
     * Wraps with a new master key from now on.
     *
     * @return what it is called
     */
    String renew(LocalDate today);

    /**
     * Destroys the master keys with which nothing is wrapped any more since {@code day} or before: no copy of the store from
     * before that day opens again.
     *
     * @return what they were called
     */
    List<String> dropUnusedSince(LocalDate day);
}
