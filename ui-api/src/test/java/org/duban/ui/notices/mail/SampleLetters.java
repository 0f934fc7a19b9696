package org.duban.ui.notices.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.events.DutyId;
import org.duban.events.ledger.history.History;
import org.duban.query.caseview.CaseView;
import org.duban.query.fold.CaseFold;
import org.duban.query.row.DutyRow;
import org.duban.query.row.DutyRows;
import org.duban.ui.notices.Notice;
import org.duban.ui.notices.NoticeKind;
import org.duban.ui.notices.StreamBook.Owed;
import org.duban.ui.notices.mail.LetterWriter.Told;

/** The mails there could be about a case: one of every kind about each of its duties. */
public final class SampleLetters {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private SampleLetters() {}

    /** What they say, in both languages. */
    public static String about(CaseId caseId, History history, LocalDate today) {
        CaseView view = CaseFold.fold(history.stream(caseId.stream().value(), 0, History.NOW), today);
        List<Told> notices = DutyRows.of(view).stream()
                .flatMap(duty -> kinds().map(kind -> told(kind, view, duty)))
                .toList();
        Letter letter = new LetterWriter("https://duban.example.org", Integer.MAX_VALUE, ZONE).of(notices);
        return (letter.subject() + "\n" + letter.text())
                .lines()
                .filter(line -> !line.contains("https://"))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<NoticeKind> kinds() {
        return Arrays.stream(NoticeKind.values()).filter(kind -> !kind.personal());
    }

    private static Told told(NoticeKind kind, CaseView view, DutyRow duty) {
        String id = duty.followUpId();
        Notice.Of of = new Notice.Of(view.stream(), new DutyId(id.substring(id.indexOf(':') + 1)));
        return new Told(
                Notice.of(kind, "n1", of, LocalDate.of(2023, 5, 31), 1, Instant.EPOCH, 1), new Owed(view, duty));
    }
}
