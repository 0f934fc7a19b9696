package org.duban.ui.pages.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.events.PersonId;
import org.duban.events.StreamId;
import org.duban.query.caseview.CaseView;
import org.duban.query.counted.CountedAct;
import org.duban.query.history.HistoryEntry;
import org.duban.query.meeting.MeetingFacts;
import org.duban.query.words.Vocabulary;
import org.duban.ui.pages.PageFormatter;

/**
 * What was on a meeting's agenda, and what the meeting said, decided and asked for: whatever is on record that names it.
 *
 * @param acts what names it
 * @param history of a stream, or as much of it as the reader may see
 */
record MeetingDossier(
        MeetingFacts meeting,
        List<CaseView> cases,
        List<CountedAct> acts,
        Function<StreamId, List<HistoryEntry>> history,
        PageFormatter say,
        Vocabulary words) {

    List<DossierTable> tables() {
        Map<CaseId, CaseView> byId = cases.stream().collect(Collectors.toMap(CaseView::caseId, Function.identity()));
        return List.of(new DossierTable("agenda", agenda(byId)), new DossierTable("asked", asked(byId)));
    }

    private List<DossierLine> agenda(Map<CaseId, CaseView> byId) {
        return meeting.agenda().stream()
                .map(entry -> {
                    CaseView view = byId.get(entry.caseId());
                    return new DossierLine(
                            "/cases/" + entry.caseId(),
                            view == null
                                    ? say.words().get("dossier.hidden")
                                    : view.outline().title(),
                            words.purpose(entry.purpose()),
                            entry.droppedOn() == null ? "" : say.words().get("dossier.dropped", entry.droppedOn()),
                            entry.on());
                })
                .toList();
    }

    /** What was done before the meeting was done for it, and not by it. */
    private List<DossierLine> asked(Map<CaseId, CaseView> byId) {
        return acts.stream()
                .filter(act -> !act.on().isBefore(begun()))
                .collect(Collectors.groupingBy(CountedAct::stream))
                .entrySet()
                .stream()
                .flatMap(of -> lines(of.getKey(), of.getValue(), byId))
                .sorted(DossierLine::byDay)
                .toList();
    }

    private Stream<DossierLine> lines(StreamId stream, List<CountedAct> done, Map<CaseId, CaseView> byId) {
        Map<String, HistoryEntry> entries =
                history.apply(stream).stream().collect(Collectors.toMap(HistoryEntry::eventId, Function.identity()));
        return done.stream()
                .flatMap(act -> Optional.ofNullable(entries.get(act.eventId())).stream()
                        .map(entry -> new DossierLine(
                                path(stream, entry),
                                title(act),
                                kind(stream, byId),
                                told(entry, entries),
                                dayOf(act.on()))));
    }

    /** As it was put right, if it was. */
    private static String told(HistoryEntry entry, Map<String, HistoryEntry> entries) {
        HistoryEntry latest =
                Optional.ofNullable(entry.correctedBy()).map(entries::get).orElse(entry);
        return latest.summary();
    }

    private static String path(StreamId stream, HistoryEntry entry) {
        String path = stream.kind().equals(CaseId.KIND)
                ? "/cases/" + stream.id()
                : "/registers/" + stream.kind() + "/" + stream.id();
        return entry.itemId() == null ? path : path + "/items/" + entry.itemId();
    }

    private String title(CountedAct act) {
        StreamId stream = act.stream();
        return Optional.ofNullable(act.title())
                .orElseGet(() -> stream.kind().equals(PersonId.KIND)
                        ? say.names().person(new PersonId(stream.id()))
                        : say.words().get("register." + stream.kind()));
    }

    /** The form of supervision, or the register. */
    private String kind(StreamId stream, Map<CaseId, CaseView> byId) {
        if (!stream.kind().equals(CaseId.KIND)) {
            return say.words().get("register." + stream.kind());
        }
        return Optional.ofNullable(byId.get(new CaseId(stream.id())))
                .map(view -> words.text("form." + view.outline().form().toUpperCase(Locale.ROOT)))
                .orElse("");
    }

    private LocalDate begun() {
        return meeting.held() == null ? meeting.startsOn() : meeting.held().on();
    }

    /** What a letter of a later day tells of it was decided at the meeting. */
    private LocalDate dayOf(LocalDate on) {
        LocalDate end =
                meeting.held() == null ? meeting.endsOn() : meeting.held().endedOn();
        return on.isAfter(end) ? end : on;
    }
}
