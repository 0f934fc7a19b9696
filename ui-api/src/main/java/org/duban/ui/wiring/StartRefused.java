package org.duban.ui.wiring;

/** Duban does not start, for a reason that a sentence tells, in Chinese and in English. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentences;

    /** Says why, in both languages. */
    public StartRefused(String chinese, String english) {
        sentences = chinese + "\n" + english;
    }

    @Override
    public String getMessage() {
        return sentences;
    }
}
