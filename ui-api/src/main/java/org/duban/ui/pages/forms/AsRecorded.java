package org.duban.ui.pages.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.events.ItemId;
import org.duban.events.MeetingId;
import org.duban.events.OpinionId;
import org.duban.events.PersonId;
import org.duban.events.UnitId;
import org.duban.ui.pages.PageLabels;

/**
 * What there is to choose from where something that was recorded is put right: also what it names already, though nobody
 * would name it any more, as a unit that was merged since.
 *
 * @param recorded what it names, by the simple names of the types of the ids
 */
record AsRecorded(FormChoices whole, Map<String, Set<String>> recorded, PageLabels labels) implements FormChoices {

    @Override
    public Optional<List<Option>> of(String type, String field) {
        return whole.of(type, field).map(options -> {
            Stream<Option> more = recorded.getOrDefault(type, Set.of()).stream()
                    .filter(value ->
                            options.stream().noneMatch(option -> option.value().equals(value)))
                    .map(value -> Option.of(value, label(type, value)));
            return Stream.concat(options.stream(), more).toList();
        });
    }

    private String label(String type, String value) {
        return switch (type) {
            case "UnitId" -> labels.unit(new UnitId(value));
            case "PersonId" -> labels.person(new PersonId(value));
            case "MeetingId" -> labels.meeting(new MeetingId(value));
            case "ItemId" -> labels.item(new ItemId(value));
            case "OpinionId" -> labels.opinion(new OpinionId(value));
            default -> value;
        };
    }

    @Override
    public Optional<List<Option>> inWords(String command, String field) {
        return whole.inWords(command, field);
    }

    @Override
    public boolean offers(Enum<?> constant, String owner) {
        return whole.offers(constant, owner);
    }

    @Override
    public String called(String owner, String field) {
        return whole.called(owner, field);
    }

    @Override
    public String about() {
        return whole.about();
    }
}
