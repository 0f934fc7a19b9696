package org.duban.query.history;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.duban.events.CaseId;
import org.duban.events.DutyId;
import org.duban.events.Event;
import org.duban.events.ItemId;
import org.duban.events.Responsible;
import org.duban.events.Sealed;
import org.duban.events.handling.HandlingDuty;

/**
 * Tells what an event holds to programs: codes and ids in place of words. What is sealed stays untold, and what keeps
 * its holder from the reader in a history does so here.
 *
 * @param sight what the reader may see of the stream
 */
record PlainContent(Sight sight) {

    private static final String TYPE = "type";

    /** What it holds, by name; nothing of what it says nothing about. */
    Map<String, Object> of(Event event) {
        return members(event);
    }

    private Map<String, Object> members(Object holder) {
        Map<String, Object> members = new LinkedHashMap<>();
        Components.of(holder).forEach((name, value) -> {
            if (!sight.nameless() || !Personal.is(name, value)) {
                plain(value).ifPresent(told -> members.put(name, told));
            }
        });
        return members;
    }

    private Optional<Object> plain(Object value) {
        return switch (value) {
            case Sealed sealed -> Optional.empty();
            case ItemId item ->
                Optional.<Object>of(item.value()).filter(told -> sight.titled().test(item));
            case CaseId other ->
                Optional.<Object>of(other.value()).filter(told -> sight.known().test(other));
            case DutyId duty -> Optional.<Object>of(duty.value()).filter(told -> mayBeTold(duty));
            case Responsible by
            when sight.nameless() && by.kind() == Responsible.Kind.PERSON ->
                Optional.of(Map.of("kind", by.kind().name()));
            case Collection<?> many ->
                Optional.of(many.stream().flatMap(one -> plain(one).stream()).toList());
            case Number number -> Optional.of(number);
            case Boolean yes -> Optional.of(yes);
            case Enum<?> constant -> Optional.of(constant.name());
            case Event corrected -> Optional.of(typed(corrected));
            case Record holder ->
                Optional.of(oneText(holder).<Object>map(text -> text).orElseGet(() -> members(holder)));
            default -> Optional.of(value.toString());
        };
    }

    private boolean mayBeTold(DutyId duty) {
        return HandlingDuty.item(duty).filter(sight.titled().negate()).isEmpty();
    }

    private Map<String, Object> typed(Event corrected) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put(TYPE, corrected.getClass().getSimpleName());
        told.putAll(members(corrected));
        return told;
    }

    private static Optional<String> oneText(Record holder) {
        RecordComponent[] parts = holder.getClass().getRecordComponents();
        return parts.length == 1 && parts[0].getType() == String.class
                ? Optional.of(holder.toString())
                : Optional.empty();
    }
}
