package org.duban.events.ledger.secret;

import java.util.Set;

/** The files that events cite, as whoever records these events has to keep them. */
public interface SecretFiles {

    /** They are kept as they are, whoever cites them. */
    SecretFiles OPEN = new SecretFiles() {
        @Override
        public String seal(String sha256, String key) {
            return sha256;
        }

        @Override
        public void show(Set<String> sha256) {}
    };

    /**
     * Lets nobody read a file without a key from now on, because something secret is about to cite it.
     *
     * @param key its name, unless the file is sealed already
     * @return the SHA-256 of what is kept of it then, durably before this returns
     */
    String seal(String sha256, String key);

    /** Keeps those of these files open too that are sealed, because something that is not secret is about to cite them. */
    void show(Set<String> sha256);
}
