package org.duban.ui.pages.papers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duban.events.MeetingId;
import org.duban.query.meeting.MeetingFacts;
import org.duban.query.registers.FindEntries;
import org.duban.query.registers.RegisterEntries;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.ui.pages.PageRequest;
import org.springframework.stereotype.Component;

/** The meetings that there are papers for: those that take place. */
@Component
class MeetingsToChoose {

    private final RegisterEntries registers;

    MeetingsToChoose(RegisterEntries registers) {
        this.registers = registers;
    }

    /** Those on the register, the last first. */
    List<MeetingFacts> all(PageRequest visit, Moment moment) {
        FindEntries any = new FindEntries(MeetingId.KIND, null, moment, Page.WHOLE);
        return registers.find(visit.reader(), any).items().stream()
                .flatMap(view -> view.facts(MeetingFacts.class).stream())
                .filter(meeting -> meeting.cancelled() == null)
                .sorted(Comparator.comparing(MeetingFacts::startsOn)
                        .thenComparingInt(MeetingFacts::number)
                        .reversed())
                .toList();
    }

    /** The one of the same kind that came before {@code meeting}; empty if it is the first. */
    static Optional<MeetingFacts> before(MeetingFacts meeting, List<MeetingFacts> latestFirst) {
        return latestFirst.stream()
                .filter(other -> other.kind() == meeting.kind())
                .filter(other -> other.startsOn().isBefore(meeting.startsOn()))
                .findFirst();
    }
}
