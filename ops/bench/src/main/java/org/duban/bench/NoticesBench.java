package org.duban.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duban.ui.notices.Carrier;
import org.duban.ui.notices.Notice;
import org.duban.ui.notices.Outcome;
import org.jspecify.annotations.Nullable;

/** How long it takes until every notice of a ledger is handed over, beside bare posts of as many to the same program. */
final class NoticesBench implements Measurement {

    private static final int NOTICES = 10_000;
    private static final int EVENTS_EACH = 10;
    private static final int WARM_UP = 1;

    @Override
    public void run() throws Exception {
        List<Double> bare = new ArrayList<>();
        List<Double> nobody = new ArrayList<>();
        List<Double> webhook = new ArrayList<>();
        try (Filled filled = Filled.in(Folders.fresh("notices"), NOTICES, EVENTS_EACH);
                Listener listener = new Listener()) {
            for (int round = 0; round < WARM_UP + BenchRounds.COUNT; round++) {
                bare.add(millis(() -> listener.post(NOTICES)));
                nobody.add(told(filled, listener, new IntoNothing()));
                webhook.add(told(filled, listener, null));
            }
        }
        print(counted(bare), counted(nobody), counted(webhook));
    }

    private static BenchRounds counted(List<Double> figures) {
        return new BenchRounds(figures.subList(WARM_UP, figures.size()));
    }

    private static void print(BenchRounds bare, BenchRounds nobody, BenchRounds webhook) {
        System.out.printf(
                Locale.ROOT,
                "%nUntil %,d notices out of %,d events are handed over, ms, median of %d rounds%n",
                NOTICES,
                NOTICES * EVENTS_EACH,
                BenchRounds.COUNT);
        System.out.println("| to | bare posts | duban | duban / bare |");
        System.out.println("|---|---|---|---|");
        System.out.printf("| nothing | | %s | |%n", nobody);
        System.out.printf(
                Locale.ROOT, "| a webhook | %s | %s | %.2f |%n", bare, webhook, webhook.median() / bare.median());
    }

    /** @param carrier in place of the one for webhooks; null for that one */
    private static double told(Filled filled, Listener listener, @Nullable Carrier carrier) throws IOException {
        try (Telling telling = Telling.of(filled, listener.uri(), carrier)) {
            return millis(() -> telling.until(NOTICES));
        }
    }

    @FunctionalInterface
    private interface Work {

        void run() throws IOException;
    }

    private static double millis(Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /** Carries nothing anywhere. */
    private record IntoNothing() implements Carrier {

        @Override
        public int atOnce() {
            return 1;
        }

        @Override
        public List<Outcome> carry(String recipient, List<Notice> notices) {
            return notices.stream().map(notice -> Outcome.SENT).toList();
        }
    }
}
