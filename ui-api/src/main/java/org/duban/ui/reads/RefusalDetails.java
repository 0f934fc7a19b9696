package org.duban.ui.reads;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.duban.command.Several;
import org.duban.events.DutyId;
import org.duban.events.ItemId;
import org.duban.events.MeetingId;
import org.duban.events.OpinionId;
import org.duban.events.PersonId;
import org.duban.events.SeatId;
import org.duban.events.StreamId;
import org.duban.events.UnitId;
import org.duban.query.words.Labels;
import org.duban.query.words.ValueText;
import org.duban.query.words.Vocabulary;
import org.duban.ui.problem.RefusalNames;
import org.duban.ui.text.Texts;

/**
 * Tells single details of refusals, by what their names say they are.
 *
 * @param command the simple name of the command that was refused, in whose form fields have names of their own
 */
record RefusalDetails(Texts texts, Vocabulary words, Labels labels, String command) {

    String of(String name, String value) {
        return switch (name) {
            case "unit" -> labels.unit(new UnitId(value));
            case "person", "people", "persons" -> each(value, person -> labels.person(new PersonId(person)));
            case "item", "items" -> each(value, item -> labels.item(new ItemId(item)));
            case "opinion" -> labels.opinion(new OpinionId(value));
            case "session" -> isDay(value) ? value : labels.meeting(new MeetingId(value));
            case "period" -> words.period(value);
            case "duty" -> new ValueText(words, labels).duty(new DutyId(value));
            case "entry" -> entry(value);
            case "purpose" -> words.purpose(value);
            case "figure" -> words.find("figure." + value + ".phrase").orElse(value);
            case "known" -> each(value, this::known);
            case "entries" -> each(value, this::entry);
            case "seat" -> labels.stream(new SeatId(value).stream());
            case "field", "fields" -> each(value, this::field);
            case "forms" -> each(value, this::form);
            default -> RefusalNames.WRITTEN.contains(name) ? value : each(value, texts::word);
        };
    }

    private String entry(String value) {
        return RefusalNames.entry(new StreamId(value), labels.stream(new StreamId(value)), texts);
    }

    /** What may be chosen: a purpose of a session, or anything that has a name of its own. */
    private String known(String code) {
        return words.find("purpose." + code).orElseGet(() -> texts.word(code));
    }

    private String each(String values, UnaryOperator<String> naming) {
        return values.isEmpty()
                ? words.text("value.none")
                : Several.in(values).stream().map(naming).collect(Collectors.joining(texts.get("word.and")));
    }

    /** A field by what its form calls it. */
    private String field(String name) {
        return words.input(command, name)
                .map(label -> texts.get("word.field", Map.of("word", label)))
                .orElse(name);
    }

    /** What a field takes: one of several codes, or something of a kind. */
    private String form(String form) {
        return texts.find("form.of." + form)
                .orElseGet(() -> texts.get(
                        "form.of.codes", Map.of("codes", String.join(texts.get("word.and"), form.split(",", -1)))));
    }

    private static boolean isDay(String value) {
        return value.matches("\\d{4}-\\d{2}-\\d{2}");
    }
}
