package org.duban.ui.wiring;

/** Ends the process when going on would be worse; being told to stop from outside is no failure and ends with 0. */
public final class LoudStop {

    private static volatile int status;

    private LoudStop() {}

    /** Ends the process with {@code why} as its exit status. */
    public static void with(int why) {
        status = why;
        System.exit(why);
    }

    /** The exit status of a process that is ending. */
    public static int status() {
        return status;
    }
}
