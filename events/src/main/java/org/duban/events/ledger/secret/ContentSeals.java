package org.duban.events.ledger.secret;

import java.util.Optional;
import java.util.Set;

/** Seals what is secret with keys that are kept apart from it, one for each name, and opens it. */
public interface ContentSeals {

    /** The name of the key for what holds something of several cases, or of one among others. */
    String HOUSE = "house";

    /** Nothing is secret, and nothing can be opened. */
    ContentSeals NONE = new ContentSeals() {
        @Override
        public byte[] seal(String key, String about, byte[] content) {
            throw new IllegalStateException("There is nothing to seal with");
        }

        @Override
        public byte[] sealAlike(String key, String about, byte[] content) {
            throw new IllegalStateException("There is nothing to seal with");
        }

        @Override
        public Optional<byte[]> open(String key, String about, byte[] sealed) {
            return Optional.empty();
        }

        @Override
        public Optional<byte[]> disclosed(String key, String about) {
            return Optional.empty();
        }

        @Override
        public boolean has(String key) {
            return false;
        }

        @Override
        public void note(String stream, String key) {
            throw new IllegalStateException("There is nothing to seal with");
        }

        @Override
        public Set<String> streams() {
            return Set.of();
        }

        @Override
        public String place() {
            return "";
        }
    };

    /**
     * What is stored of {@code content}; a key that there is none of yet is made, and durably kept before this returns.
     *
     * @param about what it opens as
     */
    byte[] seal(String key, String about, byte[] content);

    /** The same, where the same content always becomes the same: whoever sees it twice can tell that it is the same, and no more. */
    byte[] sealAlike(String key, String about, byte[] content);

    /** What was sealed; empty if there is no such key, it was sealed with another one or as something else, or was changed since. */
    Optional<byte[]> open(String key, String about, byte[] sealed);

    /**
     * What opens one thing alone that was sealed with the key of that name: with it nothing else is opened. Empty if there is no such
     * key.
     */
    Optional<byte[]> disclosed(String key, String about);

    /** Whether there is a key of that name. */
    boolean has(String key);

    /** Notes, durably before this returns, that events of a stream are sealed with the key of that name. */
    void note(String stream, String key);

    /** The streams of which that was noted: nothing else is secret. */
    Set<String> streams();

    /** Whether anything is. */
    default boolean any() {
        return !streams().isEmpty();
    }

    /** Where keys are looked for, for whoever has to put one back. */
    String place();
}
