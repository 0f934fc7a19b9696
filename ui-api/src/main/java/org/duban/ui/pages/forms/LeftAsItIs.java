package org.duban.ui.pages.forms;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.command.stream.EventAspects;
import org.duban.command.stream.Parts;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.Event;
import org.duban.query.words.Vocabulary;

/** What of a record no correction can change, by what it is called; ids and what was counted are nobody's words. */
final class LeftAsItIs {

    private static final Set<Class<?>> NOT_TYPED = Set.of(CaseId.class, Deadline.class, DutyId.class);

    private LeftAsItIs() {}

    static List<String> in(Event event, Vocabulary words) {
        EventAspects aspects = new EventAspects(event);
        return Stream.of(event.getClass().getRecordComponents())
                .filter(component -> !aspects.isCorrectable(component.getName()))
                .filter(component -> isSaid(component, event))
                .map(component -> words.field(event.getClass(), component.getName()))
                .distinct()
                .toList();
    }

    private static boolean isSaid(RecordComponent component, Event event) {
        Object value = Parts.value(component, (Record) event);
        if (value == null || (value instanceof List<?> list && list.isEmpty())) {
            return false;
        }
        return !NOT_TYPED.contains(component.getType())
                && !value.toString().equals(event.stream().id());
    }
}
