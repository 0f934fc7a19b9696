package org.duban.ui.pages.forms;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.duban.query.meeting.MeetingFacts;
import org.duban.query.register.RegisterView;
import org.duban.query.words.Vocabulary;

/** The meetings that may be named, the latest first: only of the bodies that can do what the field is about. */
final class MeetingChoices {

    private static final Set<MeetingKind> OF_CHAIRPERSONS = Set.of(MeetingKind.CHAIRPERSONS);
    private static final Set<MeetingKind> OF_COMMITTEE = Set.of(MeetingKind.STANDING_COMMITTEE);
    private static final Set<MeetingKind> OF_CONGRESS = Set.of(MeetingKind.CONGRESS);

    /** By the field's name; a field not in it names a meeting of any sort. */
    private static final Map<String, Set<MeetingKind>> BODIES = Map.of(
            "congress", OF_CONGRESS,
            "session", OF_COMMITTEE,
            "sitting", OF_COMMITTEE,
            "meeting", OF_CHAIRPERSONS,
            "scheduled", Set.of(MeetingKind.STANDING_COMMITTEE, MeetingKind.CONGRESS),
            "resolving", Set.of(MeetingKind.STANDING_COMMITTEE, MeetingKind.CHAIRPERSONS));

    /** Where a command calls it a meeting, and it is not one of the chairpersons. */
    private static final Map<String, String> OTHERS = Map.of(
            "Session.meeting", "sitting",
            "ScheduleSession.session", "scheduled",
            "RecordProjectVote.meeting", "congress",
            "IssueSupervisionLetter.meeting", "resolving",
            "AdoptInternalRule.meeting", "resolving",
            "ReviseInternalRule.meeting", "resolving",
            "RepealInternalRule.meeting", "resolving");

    private MeetingChoices() {}

    /** By what name the choices of that field of a command, or of a part of it, are asked for. */
    static String called(String owner, String field) {
        return OTHERS.getOrDefault(owner + "." + field, field);
    }

    static List<Option> of(List<RegisterView> known, String field, Vocabulary words) {
        Set<MeetingKind> bodies = BODIES.getOrDefault(field, Set.of(MeetingKind.values()));
        return known.stream()
                .flatMap(entry -> entry.facts(MeetingFacts.class).stream())
                .filter(meeting -> meeting.cancelled() == null)
                .filter(meeting -> bodies.contains(meeting.kind()))
                .sorted(Comparator.comparing(MeetingFacts::kind)
                        .thenComparing(
                                Comparator.comparing(MeetingFacts::startsOn).reversed()))
                .map(meeting -> new Option(meeting.meetingId().value(), meeting.name(), words.value(meeting.kind())))
                .toList();
    }
}
