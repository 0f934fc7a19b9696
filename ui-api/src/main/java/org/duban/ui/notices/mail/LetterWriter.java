package org.duban.ui.notices.mail;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.events.Secrecy;
import org.duban.query.row.DutyRow;
import org.duban.query.words.Vocabulary;
import org.duban.ui.notices.Notice;
import org.duban.ui.notices.StreamBook.Owed;
import org.duban.ui.text.Texts;

/** Writes notices down for people, in Chinese and then in English; of a case that is not public, only its id. */
public final class LetterWriter {

    private static final String PARAGRAPH = "\n\n";

    private final String address;
    private final int most;
    private final ZoneId zone;

    /**
     * Writes with links to {@code address}.
     *
     * @param most how many notices a letter tells; further ones are counted
     * @param zone the congress's zone, in which days are told
     */
    public LetterWriter(String address, int most, ZoneId zone) {
        this.address = address;
        this.most = most;
        this.zone = zone;
    }

    /** A notice and what it is about. */
    record Told(Notice notice, Owed owed) {}

    Letter of(List<Told> notices) {
        String subject = Stream.of(Texts.ZH, Texts.EN)
                .map(texts -> texts.get("notice.subject", Map.of("count", Integer.toString(notices.size()))))
                .collect(Collectors.joining(" / "));
        return new Letter(subject, text(notices, Texts.ZH) + PARAGRAPH + text(notices, Texts.EN) + "\n");
    }

    private String text(List<Told> notices, Texts texts) {
        Stream<String> lines = IntStream.range(0, Math.min(most, notices.size()))
                .mapToObj(n -> n + 1 + ". " + line(notices.get(n), texts));
        Map<String, String> counts =
                Map.of("count", Integer.toString(notices.size()), "more", Integer.toString(notices.size() - most));
        Stream<String> more = notices.size() > most ? Stream.of(texts.get("notice.more", counts)) : Stream.empty();
        return Stream.of(Stream.of(texts.get("notice.greeting", counts)), lines, more)
                .flatMap(part -> part)
                .collect(Collectors.joining(PARAGRAPH));
    }

    private String line(Told told, Texts texts) {
        String link = "\n   " + address + told.notice().path();
        return said(told, texts) + link;
    }

    private String said(Told told, Texts texts) {
        if (told.notice().kind().personal()) {
            Map<String, String> details = Map.of(
                    "account", told.notice().of().stream().id(),
                    "which", told.notice().of().duty().which(),
                    "day", LocalDate.ofInstant(told.notice().at(), zone).toString());
            return texts.get("notice.of." + told.notice().kind(), details);
        }
        if (told.owed().secrecy() != Secrecy.PUBLIC) {
            return texts.get(
                    "notice.secret", Map.of("case", told.notice().of().stream().id()));
        }
        String what = texts.get("notice.of." + told.notice().kind());
        DutyRow duty = told.owed().duty();
        return duty == null
                ? texts.get(
                        "notice.case", Map.of("what", what, "case", told.owed().title()))
                : open(what, told, duty, texts);
    }

    private static String open(String what, Told told, DutyRow duty, Texts texts) {
        Map<String, String> details = Map.of(
                "what", what,
                "kind", Vocabulary.in(texts.locale()).duty(duty.kind(), duty.period()),
                "title", duty.title(),
                "case", duty.caseTitle(),
                "due", String.valueOf(told.notice().dueOn()));
        return texts.get(told.notice().dueOn() == null ? "notice.undated" : "notice.dated", details);
    }
}
