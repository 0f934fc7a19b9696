package org.duban.ui.pages.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.Evidence;
import org.duban.query.caseview.OpinionsView.OpinionLetter;
import org.duban.query.duty.Escalation.EscalationLetter;
import org.duban.query.followup.FollowUp;
import org.duban.ui.pages.documents.OfficialLetter.Layout;
import org.duban.ui.pages.documents.OfficialLetter.Paragraph;
import org.jspecify.annotations.Nullable;

/** The letters on record of a case: deliberation opinions, reminders and supervision letters, by their document numbers. */
record CaseLetters(Drafting drafting, List<FollowUp> owed) {

    /**
     * A letter, and the file that was kept of it.
     *
     * @param kept null if none was, or it is not shown to the reader
     */
    record Sent(OfficialLetter letter, @Nullable Evidence kept) {}

    Optional<OfficialLetter> numbered(String documentNo) {
        return all().map(Sent::letter)
                .filter(letter -> letter.documentNo().equals(documentNo))
                .findFirst();
    }

    /** All of them. */
    Stream<Sent> all() {
        Stream<Sent> opinions = drafting.view().opinions().letters().stream()
                .map(letter -> new Sent(opinions(letter), letter.document()));
        Stream<Sent> pressing = owed.stream()
                .flatMap(duty -> duty.escalation().letters().stream()
                        .filter(letter -> letter.documentNo() != null)
                        .map(letter -> new Sent(pressing(duty, letter), letter.document())));
        return Stream.concat(opinions, pressing);
    }

    OfficialLetter opinions(OpinionLetter letter) {
        List<Paragraph> text = new ArrayList<>();
        Optional.ofNullable(drafting.view().opinions().overallEvaluation())
                .map(Drafting::text)
                .ifPresent(text::add);
        text.addAll(Drafting.points(
                drafting.told("letter.problems"), drafting.view().opinions().problems(), ""));
        text.addAll(Drafting.points(
                drafting.told("letter.advice"), drafting.view().opinions().advice(), ""));
        text.add(Drafting.text(drafting.told("letter.handle")));
        return new OfficialLetter(
                Layout.DOCUMENT,
                drafting.issuer(),
                letter.documentNo(),
                drafting.told("letter.OPINIONS", drafting.view().outline().title()),
                drafting.told("organ." + letter.organ()),
                text,
                letter.attachments(),
                drafting.day(letter.sentOn()),
                drafting.phrases());
    }

    /** The letter about that duty; empty if it is none of the case. */
    Optional<OfficialLetter> pressing(DutyId id, EscalationLetter letter) {
        return owed.stream().filter(duty -> duty.duty().equals(id)).findFirst().map(duty -> pressing(duty, letter));
    }

    private OfficialLetter pressing(FollowUp duty, EscalationLetter letter) {
        List<Paragraph> text = new ArrayList<>();
        text.add(Drafting.text(
                drafting.told("letter.about", drafting.view().outline().title(), duty.title())));
        letter.text().lines().map(Drafting::text).forEach(text::add);
        Deadline limit = letter.limit();
        if (limit != null && limit.dueOn() != null) {
            text.add(Drafting.text(drafting.told("letter.limit", drafting.day(limit.dueOn()))));
        }
        return new OfficialLetter(
                Layout.LETTER,
                drafting.issuer(),
                String.valueOf(letter.documentNo()),
                drafting.told("letter." + letter.kind(), duty.title()),
                drafting.say().responsible(duty),
                text,
                List.of(),
                drafting.day(letter.on()),
                drafting.phrases());
    }
}
