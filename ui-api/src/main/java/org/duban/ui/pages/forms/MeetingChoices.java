package org.duban.ui.pages.forms;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.command.Forms;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.duban.query.caseview.CaseView;
import org.duban.query.meeting.MeetingFacts;
import org.duban.query.register.RegisterView;
import org.duban.query.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The meetings that may be named, the latest first: only of the bodies that can do what the field is about, and those last
 * that are seldom meant.
 *
 * @param view the case that the form is about; null if about none
 */
record MeetingChoices(List<RegisterView> known, @Nullable CaseView view, LocalDate today, Vocabulary words) {

    private static final String SCHEDULED = "scheduled";

    /** Fields that name a body by what it did. */
    private static final Set<String> MET = Set.of("sitting", "congress", "meeting", "resolving", "electing");

    private static final Set<MeetingKind> OF_CHAIRPERSONS = Set.of(MeetingKind.CHAIRPERSONS);
    private static final Set<MeetingKind> OF_COMMITTEE = Set.of(MeetingKind.STANDING_COMMITTEE);
    private static final Set<MeetingKind> OF_CONGRESS = Set.of(MeetingKind.CONGRESS);

    /** By the field's name; a field not in it names a meeting of any sort. */
    private static final Map<String, Set<MeetingKind>> BODIES = Map.of(
            "congress", OF_CONGRESS,
            "session", OF_COMMITTEE,
            "sitting", OF_COMMITTEE,
            "meeting", OF_CHAIRPERSONS,
            "resolving", Set.of(MeetingKind.STANDING_COMMITTEE, MeetingKind.CHAIRPERSONS),
            "electing", Set.of(MeetingKind.CONGRESS, MeetingKind.STANDING_COMMITTEE));

    /** Where a command calls it a meeting, and it is not one of the chairpersons. */
    private static final Map<String, String> OTHERS = Map.of(
            "Session.meeting", "sitting",
            "Election.meeting", "electing",
            "ScheduleSession.session", SCHEDULED,
            "RecordProjectVote.meeting", "congress",
            "IssueSupervisionLetter.meeting", "resolving",
            "AdoptInternalRule.meeting", "resolving",
            "ReviseInternalRule.meeting", "resolving",
            "RepealInternalRule.meeting", "resolving");

    /** By what name the choices of that field of a command, or of a part of it, are asked for. */
    static String called(String owner, String field) {
        return OTHERS.getOrDefault(owner + "." + field, field);
    }

    List<Option> of(String field) {
        Set<MeetingKind> bodies =
                field.equals(SCHEDULED) ? sitting() : BODIES.getOrDefault(field, Set.of(MeetingKind.values()));
        return known.stream()
                .flatMap(entry -> entry.facts(MeetingFacts.class).stream())
                .filter(meeting -> meeting.cancelled() == null)
                .filter(meeting -> bodies.contains(meeting.kind()))
                .filter(meeting -> !field.equals("sitting") || !isBeforeTheCase(meeting))
                .sorted(Comparator.comparing(MeetingFacts::kind)
                        .thenComparing(meeting -> place(meeting, field))
                        .thenComparing(
                                Comparator.comparing(MeetingFacts::startsOn).reversed()))
                .map(meeting -> new Option(
                        meeting.meetingId().value(),
                        meeting.name() + said(place(meeting, field)),
                        words.value(meeting.kind())))
                .toList();
    }

    /** Nothing of a case was done in a session that was over before the case was opened. */
    private boolean isBeforeTheCase(MeetingFacts meeting) {
        return view != null && meeting.endsOn().isBefore(view.course().openedOn());
    }

    /** The bodies before which a report of such a case comes. */
    private Set<MeetingKind> sitting() {
        return Forms.CASES.stream()
                .filter(form ->
                        view == null || form.code().equals(view.outline().form()))
                .flatMap(form -> form.purposes().keySet().stream().map(form::sitting))
                .collect(Collectors.toSet());
    }

    /** What a meeting is to whoever chooses among them. */
    private enum Place {
        /** The case is on its agenda. */
        AGENDA,
        USUAL,
        /** Is named by whoever writes down later what was done before it. */
        OVER,
        /** Has not met. */
        AHEAD
    }

    private Place place(MeetingFacts meeting, String field) {
        if (field.equals(SCHEDULED)) {
            return meeting.startsOn().isAfter(today) ? Place.USUAL : Place.OVER;
        }
        if (MET.contains(field) && meeting.startsOn().isAfter(today)) {
            return Place.AHEAD;
        }
        return field.equals("sitting") && isFor(meeting) ? Place.AGENDA : Place.USUAL;
    }

    private String said(Place place) {
        return place == Place.USUAL ? "" : words.text("choice.meeting." + place);
    }

    private boolean isFor(MeetingFacts meeting) {
        return view != null
                && meeting.agenda().stream()
                        .anyMatch(entry ->
                                entry.droppedOn() == null && entry.caseId().equals(view.caseId()));
    }
}
