package org.duban.events.suggestion;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.AsDeputy;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.Fixed;
import org.duban.events.MeetingId;
import org.duban.events.Owing;
import org.duban.events.PersonId;
import org.duban.events.Responsible;
import org.duban.events.Secrecy;
import org.duban.events.SeveralLines;
import org.duban.events.UnitId;
import org.jspecify.annotations.Nullable;

/** What happens to a suggestion before it is assigned, and how it is withdrawn. */
public sealed interface SuggestionIntakeEvent extends SuggestionEvent {

    /**
     * Deputies submitted it: the case is open.
     *
     * @param signers the lead deputy first, then those who sign with him or her
     * @param congress the session of the congress at which it was raised; null between sessions
     * @param motion the motion that the congress decided to handle as a suggestion; null if it was none
     * @param committee the committee in charge of deputies' affairs
     * @param assignBy by when it is to be assigned
     */
    record SuggestionSubmitted(
            CaseId caseId,
            String title,
            @SeveralLines String content,
            @AsDeputy @AtLeastOne List<PersonId> signers,
            @Fixed @Nullable MeetingId congress,
            @Nullable String motion,
            @Fixed UnitId committee,
            Secrecy secrecy,
            Deadline assignBy,
            LocalDate occurredOn)
            implements SuggestionIntakeEvent {

        @Override
        public List<Owing> owing() {
            Responsible by = congress == null ? Responsible.committee(committee) : Responsible.GENERAL_OFFICE;
            return List.of(new Owing.Opens(SuggestionDuty.SUGGESTION_ASSIGNMENT.only(), assignBy, by));
        }
    }

    /**
     * It was accepted and has its number.
     *
     * @param number in the series of its year
     * @param subjectArea what field of work it is about
     */
    record SuggestionRegistered(CaseId caseId, int number, String subjectArea, LocalDate occurredOn)
            implements SuggestionIntakeEvent {}

    /** It is none that can be accepted, and the deputies were told why. */
    record SuggestionNotAccepted(
            CaseId caseId,
            NotAcceptable cause,
            @SeveralLines String explanation,
            LocalDate occurredOn) implements SuggestionIntakeEvent {}

    /**
     * It is beyond the district's power and was passed to deputies who may raise it above.
     *
     * @param receivers deputies of the congress above that the district elected
     */
    record SuggestionTransferredUp(
            CaseId caseId,
            @AsDeputy @AtLeastOne List<PersonId> receivers,
            @SeveralLines String explanation,
            LocalDate occurredOn)
            implements SuggestionIntakeEvent {}

    /**
     * Those who submitted it took it back in writing.
     *
     * @param agreed who agreed to that: all of those who signed
     */
    record SuggestionWithdrawn(
            CaseId caseId,
            List<PersonId> agreed,
            String documentNo,
            @SeveralLines String reason,
            LocalDate occurredOn) implements SuggestionIntakeEvent {}

    /** Why what deputies submitted is not accepted as a suggestion. */
    enum NotAcceptable {
        OUTSIDE_POWERS,
        PERSONAL_MATTER,
        JUDICIAL_CASE,
        FORWARDED_LETTER,
        ACADEMIC_OR_PRODUCT,
        NO_CONTENT
    }
}
