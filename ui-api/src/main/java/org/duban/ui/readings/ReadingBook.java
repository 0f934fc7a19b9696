package org.duban.ui.readings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.duban.events.AccountName;
import org.duban.events.CaseId;
import org.duban.events.ReadingId;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.reading.ReadingEvent.ReadingNoted;
import org.jspecify.annotations.Nullable;

/** Who read what, as the ledger has it. */
public final class ReadingBook {

    private static final String STREAMS = ReadingId.KIND + "-";

    private final History history;

    /** As {@code history} has it. */
    public ReadingBook(History history) {
        this.history = history;
    }

    /**
     * Which readings are looked for.
     *
     * @param caseId null for any, and for none
     * @param account null for any
     * @param day null for any
     */
    public record Wanted(
            @Nullable CaseId caseId,
            @Nullable AccountName account,
            @Nullable LocalDate day) {

        private boolean holds(ReadingLine line) {
            return (account == null || account.equals(line.account()))
                    && (caseId == null || caseId.stream().equals(line.about()));
        }

        private String prefix() {
            return STREAMS + (day == null ? "" : day + "-");
        }
    }

    /** At most {@code most} of those wanted, the latest first. */
    public ReadingList find(Wanted wanted, int most) {
        List<ReadingLine> found = new ArrayList<>();
        List<String> streams = history.streams(STREAMS).stream()
                .filter(stream -> stream.startsWith(wanted.prefix()))
                .sorted(Comparator.reverseOrder())
                .toList();
        String day = "";
        for (String stream : streams) {
            if (found.size() > most && !stream.startsWith(day)) {
                break; // streams of one day stand beside each other, and are in the order of their accounts
            }
            day = stream.substring(
                    0,
                    Math.min(
                            stream.length(),
                            STREAMS.length() + LocalDate.MIN.toString().length()));
            for (RecordedEvent recorded : history.stream(stream, 0, History.NOW)) {
                if (recorded.event() instanceof ReadingNoted noted) {
                    ReadingLine line = ReadingLine.of(recorded, noted);
                    if (wanted.holds(line)) {
                        found.add(line);
                    }
                }
            }
        }
        found.sort(Comparator.comparingLong(ReadingLine::position).reversed());
        return new ReadingList(found.stream().limit(most).toList(), found.size() > most);
    }
}
