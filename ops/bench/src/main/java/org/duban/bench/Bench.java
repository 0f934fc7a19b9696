package org.duban.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the measurements named on the command line, or all of them. */
public final class Bench {

    private static final Map<String, Measurement> ALL = new LinkedHashMap<>();

    static {
        ALL.put("append", new AppendBench());
        ALL.put("seal", new SealBench());
        ALL.put("replay", new ReplayBench());
        ALL.put("command", new CommandBench());
        ALL.put("http", new HttpBench());
        ALL.put("start", new StartBench());
        ALL.put("views", new ViewsBench());
        ALL.put("overdue", new OverdueBench());
        ALL.put("sweep", new SweepBench());
        ALL.put("notices", new NoticesBench());
        ALL.put("sheets", new SheetsBench());
        ALL.put("year", new YearBench());
        ALL.put("reports", new YearReports());
        ALL.put("mongo", new MongoBench());
        ALL.put("mongoappend", new MongoAppends());
        ALL.put("mongoviews", new MongoViewsBench());
    }

    private Bench() {}

    /**
     * Prints what was measured.
     *
     * @param args names of measurements, none for all; those of MongoDB need one
     */
    public static void main(String[] args) throws Exception {
        List<String> names = args.length == 0 ? List.copyOf(ALL.keySet()) : List.of(args);
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
