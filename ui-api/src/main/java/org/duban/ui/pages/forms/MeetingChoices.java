package org.duban.ui.pages.forms;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.duban.query.meeting.MeetingFacts;
import org.duban.query.register.RegisterView;
import org.duban.query.words.Vocabulary;

/** The meetings that may be named, the latest first; where a field asks for one sort of meeting, that sort first or alone. */
final class MeetingChoices {

    private static final String CONGRESS = "congress";
    private static final Map<String, MeetingKind> USUAL = Map.of(
            CONGRESS,
            MeetingKind.CONGRESS,
            "session",
            MeetingKind.STANDING_COMMITTEE,
            "meeting",
            MeetingKind.CHAIRPERSONS);

    private MeetingChoices() {}

    static List<Option> of(List<RegisterView> known, String field, Vocabulary words) {
        MeetingKind usual = USUAL.get(field);
        return known.stream()
                .flatMap(entry -> entry.facts(MeetingFacts.class).stream())
                .filter(meeting -> meeting.cancelled() == null)
                .filter(meeting -> !field.equals(CONGRESS) || meeting.kind() == usual)
                .sorted(Comparator.comparing((MeetingFacts meeting) -> meeting.kind() != usual)
                        .thenComparing(MeetingFacts::kind)
                        .thenComparing(
                                Comparator.comparing(MeetingFacts::startsOn).reversed()))
                .map(meeting -> new Option(meeting.meetingId().value(), meeting.name(), words.value(meeting.kind())))
                .toList();
    }
}
