package org.duban.ui.pages.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.events.CaseId;
import org.duban.events.MeetingId;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.ReportRound.SatisfactionVote;
import org.duban.query.meeting.MeetingFacts;
import org.duban.query.suggestion.SuggestionFacts;
import org.duban.query.suggestion.SuggestionFacts.KeySupervision;
import org.duban.query.words.Vocabulary;
import org.duban.ui.pages.PageFormatter;
import org.jspecify.annotations.Nullable;

/** What was on a meeting's agenda, and what the meeting said, decided and asked for. */
record MeetingDossier(MeetingFacts meeting, List<CaseView> cases, PageFormatter say, Vocabulary words) {

    List<DossierTable> tables() {
        List<DossierLine> asked = new ArrayList<>();
        cases.forEach(view -> asked.addAll(asked(view)));
        asked.sort(DossierLine::byDay);
        return List.of(new DossierTable("agenda", agenda()), new DossierTable("asked", List.copyOf(asked)));
    }

    private List<DossierLine> agenda() {
        Map<CaseId, CaseView> byId = cases.stream().collect(Collectors.toMap(CaseView::caseId, Function.identity()));
        return meeting.agenda().stream()
                .map(entry -> {
                    CaseView view = byId.get(entry.caseId());
                    return new DossierLine(
                            "/cases/" + entry.caseId(),
                            view == null
                                    ? entry.caseId().value()
                                    : view.outline().title(),
                            words.purpose(entry.purpose()),
                            entry.droppedOn() == null ? "" : say.words().get("dossier.dropped", entry.droppedOn()),
                            entry.on());
                })
                .toList();
    }

    private List<DossierLine> asked(CaseView view) {
        MeetingId id = meeting.meetingId();
        List<DossierLine> lines = new ArrayList<>();
        view.proceedings().sessions().deliberations().stream()
                .filter(one -> one.session().meeting().equals(id))
                .forEach(
                        one -> lines.add(line(view, "deliberation", String.join("；", one.opinionsRaised()), one.on())));
        view.proceedings().sessions().resolutions().stream()
                .filter(one -> one.session().meeting().equals(id))
                .forEach(one -> lines.add(line(view, "resolution", one.title() + " " + one.documentNo(), one.on())));
        view.opinions().approvals().stream()
                .filter(one -> one.meeting().equals(id))
                .forEach(one -> lines.add(line(view, "letter", say.organs(one.addressees()), one.on())));
        view.rounds().forEach(round -> {
            SatisfactionVote vote = round.vote();
            if (vote != null && vote.session().meeting().equals(id)) {
                lines.add(line(view, "vote", words.value(vote.result()), vote.on()));
            }
        });
        view.items()
                .forEach(item -> item.reviews().stream()
                        .filter(review -> id.equals(review.meeting()))
                        .forEach(review -> lines.add(new DossierLine(
                                "/cases/" + view.caseId() + "/items/" + item.itemId(),
                                item.finding().title(),
                                say.words().get("dossier.did.item"),
                                review.text(),
                                review.on()))));
        view.duties()
                .forEach(duty -> duty.escalation().letters().stream()
                        .filter(letter -> id.equals(letter.meeting()))
                        .forEach(letter -> lines.add(line(view, letter.kind().name(), letter.text(), letter.on()))));
        if (view.facts() instanceof SuggestionFacts facts) {
            key(view, facts.supervision().key(), lines);
        }
        return lines;
    }

    private void key(CaseView view, @Nullable KeySupervision key, List<DossierLine> lines) {
        if (key != null && key.meeting().equals(meeting.meetingId())) {
            lines.add(line(view, "key", key.demand(), key.on()));
        }
    }

    private DossierLine line(CaseView view, String what, String more, LocalDate on) {
        return new DossierLine(
                "/cases/" + view.caseId(), view.outline().title(), say.words().get("dossier.did." + what), more, on);
    }
}
