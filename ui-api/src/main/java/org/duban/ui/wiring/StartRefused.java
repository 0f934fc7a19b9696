package org.duban.ui.wiring;

/** Duban does not start, for a reason that a sentence tells, in Chinese and in English. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says why, in both languages. */
    public StartRefused(String chinese, String english) {
        super(chinese + "\n" + english);
    }
}
