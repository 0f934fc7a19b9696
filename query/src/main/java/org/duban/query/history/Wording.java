package org.duban.query.history;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duban.events.Deadline;
import org.duban.events.Event;
import org.duban.events.Session;
import org.duban.events.UnitId;

/** Tells events in a language: one sentence for each type, with the event's values filled in. */
final class Wording {

    static final String BUNDLE = "org.duban.query.messages";

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;
    private final UnaryOperator<String> unitNames;

    private Wording(ResourceBundle texts, UnaryOperator<String> unitNames) {
        this.texts = texts;
        this.unitNames = unitNames;
    }

    /**
     * English if asked for, else Chinese.
     *
     * @param unitNames the name of the unit of an id
     */
    static Wording in(Locale language, UnaryOperator<String> unitNames) {
        boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return new Wording(
                ResourceBundle.getBundle(BUNDLE, english ? Locale.ENGLISH : Locale.CHINESE, EXACT), unitNames);
    }

    String summary(Event event) {
        Map<String, Object> values = Components.of(event);
        return PLACE.matcher(texts.getString("event." + event.getClass().getSimpleName()))
                .replaceAll(place -> Matcher.quoteReplacement(filled(place, values)));
    }

    private String filled(MatchResult place, Map<String, Object> values) {
        Object value = values.get(place.group(1));
        return value == null ? texts.getString("value.none") : text(value);
    }

    private String text(Object value) {
        return switch (value) {
            case Deadline due ->
                due.dueOn() == null
                        ? texts.getString("value.noDate")
                        : due.dueOn().toString();
            case Session session -> session.name();
            case UnitId unit -> unitNames.apply(unit.value());
            case Enum<?> constant ->
                texts.getString("value." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
            case Boolean yes -> texts.getString("value." + yes);
            case Event event -> summary(event);
            case Collection<?> many ->
                many.isEmpty()
                        ? texts.getString("value.none")
                        : many.stream().map(this::text).collect(Collectors.joining(texts.getString("value.and")));
            default -> value.toString();
        };
    }
}
