package org.duban.command.stream;

import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.Register;
import org.duban.command.Rule;
import org.duban.command.meeting.Meetings;
import org.duban.command.person.People;
import org.duban.command.unit.Units;
import org.duban.events.Deadline;
import org.duban.events.Event;
import org.duban.events.Evidence;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.StreamId;
import org.duban.events.UnitId;

/** What an event names elsewhere: units, people and meetings on their registers, and evidence that was handed in. */
public final class References {

    private References() {}

    /** Refuses an event that names what is not there; {@code begun} are the streams that its own commit begins or goes on. */
    public static void mustExist(Event event, Context context, Set<StreamId> begun) {
        walk(event, value -> look(value, context, begun));
    }

    private static void look(Object value, Context context, Set<StreamId> begun) {
        switch (value) {
            case UnitId id -> must(begun, id.stream(), Units.REGISTER, context, CommonRule.UNIT_UNKNOWN, "unit");
            case PersonId id -> must(begun, id.stream(), People.REGISTER, context, CommonRule.PERSON_UNKNOWN, "person");
            case MeetingId id ->
                must(begun, id.stream(), Meetings.REGISTER, context, CommonRule.MEETING_UNKNOWN, "meeting");
            case Evidence file ->
                CommandRefused.unless(
                        context.evidence().holds(file.sha256()), CommonRule.EVIDENCE_UNKNOWN, "sha256", file.sha256());
            default -> {}
        }
    }

    private static void must(
            Set<StreamId> begun, StreamId stream, Register<?, ?, ?> register, Context context, Rule rule, String name) {
        boolean known = begun.contains(stream) || context.world().find(register, stream.id()) != null;
        CommandRefused.unless(known, rule, name, stream.id());
    }

    private static void walk(Object value, Consumer<Object> look) {
        look.accept(value);
        if (value instanceof Collection<?> many) {
            many.forEach(one -> walk(one, look));
        } else if (value instanceof Record whole && !(value instanceof Deadline)) {
            Parts.values(whole).forEach(part -> walk(part, look));
        }
    }
}
