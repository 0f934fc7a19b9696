package org.duban.bench;

import java.util.List;
import java.util.Map;

/** Runs the measurements named on the command line, or all of them. */
public final class Bench {

    private static final Map<String, Measurement> ALL = Map.of(
            "append",
            new AppendBench(),
            "replay",
            new ReplayBench(),
            "http",
            new HttpBench(),
            "start",
            new StartBench(),
            "overdue",
            new OverdueBench(),
            "notices",
            new NoticesBench());

    private Bench() {}

    /**
     * Prints what was measured.
     *
     * @param args names of measurements: append, replay, http, start, overdue, notices; none for all
     */
    public static void main(String[] args) throws Exception {
        List<String> names =
                args.length == 0 ? List.of("append", "replay", "http", "start", "overdue", "notices") : List.of(args);
        System.out.println(Machine.describe());
        for (String name : names) {
            Measurement measurement = ALL.get(name);
            if (measurement == null) {
                System.err.println("No measurement is called " + name + "; there are " + ALL.keySet());
                System.exit(2);
                return;
            }
            measurement.run();
        }
    }
}
