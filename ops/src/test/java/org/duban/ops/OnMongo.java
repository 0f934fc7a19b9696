package org.duban.ops;

import java.util.List;
import java.util.Map;

/** The duban command on a MongoDB, for tests of other packages. */
public final class OnMongo {

    private OnMongo() {}

    /** Runs it with those settings, and returns its exit status. */
    public static int run(Map<String, String> settings, String... words) {
        RecordingTerminal terminal = new RecordingTerminal(settings);
        int status = Duban.run(List.of(words), terminal.terminal());
        if (status != 0) {
            System.out.println(terminal.out() + terminal.err());
        }
        return status;
    }
}
