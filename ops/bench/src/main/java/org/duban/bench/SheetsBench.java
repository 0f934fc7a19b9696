package org.duban.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A long spreadsheet taken into one case, looked through and recorded, then taken away again: time, and the most memory. */
final class SheetsBench implements Measurement {

    private static final int[] ROWS = {1_000, 10_000};
    private static final int HEAP = 384;
    private static final String CASE = "/cases/sheet";
    private static final String BOUNDARY = "part-of-it";
    private static final int PAUSE_MILLIS = 200;
    private static final int SHA256_HEX = 64;

    @Override
    public void run() throws Exception {
        System.out.printf(Locale.ROOT, "%nSpreadsheets of one case, heap of %d MB%n", HEAP);
        System.out.println(
                "| rows | looked through, s | recorded, s | rows/s | ledger as xlsx, s (KB) | history as xlsx, s (KB) | most memory, MB |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (int rows : ROWS) {
            measure(rows);
        }
    }

    private static void measure(int rows) throws Exception {
        Path data = Folders.fresh("sheets");
        try (Server server = new Server(data, HEAP)) {
            while (server.get("admin", "/api/v1/me") != 200) {
                Thread.onSpinWait();
            }
            SheetsOffice.prepare(server);
            byte[] file = sheet(rows);
            double looked = seconds(() -> through(server, form("step", "preview", file)));
            String kept = kept(server);
            double recorded = seconds(() -> through(server, form("step", "record", new byte[0], "kept", kept)));
            long[] sizes = new long[2];
            double ledger = seconds(() -> sizes[0] = server.size("committee", CASE + "/ledger.xlsx"));
            double list = seconds(() -> sizes[1] = server.size("committee", "/api/v1" + CASE + "/history?format=xlsx"));
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %.1f | %.1f | %,.0f | %.1f (%,d) | %.1f (%,d) | %,d |%n",
                    rows,
                    looked,
                    recorded,
                    rows / recorded,
                    ledger,
                    sizes[0] / 1024,
                    list,
                    sizes[1] / 1024,
                    server.mostMemory() >> 20);
        }
        Folders.delete(data);
    }

    private static byte[] sheet(int rows) {
        return IntStream.rangeClosed(1, rows)
                .mapToObj(n -> n + ",第" + n + "处楼道堆物未清：楼道内堆放杂物，影响通行和消防安全，多次劝导未改,问题")
                .collect(Collectors.joining("\n", "编号,存在问题,类型\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Sends the form, and looks again until nothing is under way any more. */
    private static void through(Server server, byte[] form) throws Exception {
        String page = server.page("committee", CASE + "/import", "multipart/form-data; boundary=" + BOUNDARY, form);
        while (page.contains("/import/stop")) {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            page = server.page("committee", CASE + "/import/progress");
        }
    }

    private static String kept(Server server) throws Exception {
        String page = server.page("committee", CASE + "/import/progress");
        String before = "name=\"kept\" value=\"";
        int at = page.indexOf(before) + before.length();
        return page.substring(at, at + SHA256_HEX);
    }

    private static byte[] form(String name, String value, byte[] file, String... more) {
        StringBuilder body =
                new StringBuilder(part("name=\"" + name + "\"")).append(value).append("\r\n");
        for (int i = 0; i < more.length; i += 2) {
            body.append(part("name=\"" + more[i] + "\"")).append(more[i + 1]).append("\r\n");
        }
        if (file.length > 0) {
            body.append(part("name=\"file\"; filename=\"ledger.csv\"\r\nContent-Type: text/csv"))
                    .append(new String(file, StandardCharsets.UTF_8))
                    .append("\r\n");
        }
        return body.append("--" + BOUNDARY + "--\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String part(String head) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n";
    }

    private interface Step {

        void take() throws Exception;
    }

    private static double seconds(Step step) throws Exception {
        long from = System.nanoTime();
        step.take();
        return (System.nanoTime() - from) / 1e9;
    }
}
