package org.duban.ui.pages.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.events.Deadline;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.OpinionsView.OpinionLetter;
import org.duban.query.duty.Escalation.EscalationLetter;
import org.duban.query.followup.FollowUp;
import org.duban.ui.pages.PageFormatter;

/** The letters on record of a case: deliberation opinions, reminders and supervision letters, by their document numbers. */
record CaseLetters(CaseView view, List<FollowUp> owed, PageFormatter say) {

    Optional<OfficialLetter> numbered(String documentNo) {
        Stream<OfficialLetter> opinions = view.opinions().letters().stream()
                .filter(letter -> letter.documentNo().equals(documentNo))
                .map(this::opinions);
        Stream<OfficialLetter> pressing = owed.stream()
                .flatMap(duty -> duty.escalation().letters().stream()
                        .filter(letter -> documentNo.equals(letter.documentNo()))
                        .map(letter -> pressing(duty, letter)));
        return Stream.concat(opinions, pressing).findFirst();
    }

    private OfficialLetter opinions(OpinionLetter letter) {
        List<String> text = new ArrayList<>();
        Optional.ofNullable(view.opinions().overallEvaluation()).ifPresent(text::add);
        numbered(told("letter.problems"), view.opinions().problems(), text);
        numbered(told("letter.advice"), view.opinions().advice(), text);
        text.add(told("letter.handle"));
        return new OfficialLetter(
                told("letter.issuer"),
                letter.documentNo(),
                told("letter.OPINIONS", view.outline().title()),
                told("organ." + letter.organ()),
                text,
                day(letter.sentOn()));
    }

    private void numbered(String heading, List<String> points, List<String> text) {
        if (!points.isEmpty()) {
            text.add(heading);
        }
        for (int n = 0; n < points.size(); n++) {
            text.add((n + 1) + ". " + points.get(n));
        }
    }

    private OfficialLetter pressing(FollowUp duty, EscalationLetter letter) {
        List<String> text = new ArrayList<>();
        text.add(told("letter.about", view.outline().title(), duty.title()));
        text.add(letter.text());
        Deadline limit = letter.limit();
        if (limit != null && limit.dueOn() != null) {
            text.add(told("letter.limit", day(limit.dueOn())));
        }
        return new OfficialLetter(
                told("letter.issuer"),
                String.valueOf(letter.documentNo()),
                told("letter." + letter.kind(), duty.title()),
                say.responsible(duty),
                text,
                day(letter.on()));
    }

    private String day(LocalDate day) {
        return told("letter.day", day.getYear() + "", day.getMonthValue(), day.getDayOfMonth());
    }

    private String told(String key, Object... values) {
        return say.words().get(key, values);
    }
}
