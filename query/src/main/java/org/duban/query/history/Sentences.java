package org.duban.query.history;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.events.Event;
import org.duban.events.Session;
import org.duban.events.duty.EscalationEvent.MeasureVote;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.duban.events.handling.ReportEvent.VoteTally;
import org.duban.query.words.ValueText;
import org.duban.query.words.Vocabulary;
import org.duban.query.words.Votes;

/** Tells events in a language: one sentence for each type, with the event's values filled in. */
record Sentences(ValueText values) {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");

    String summary(Event event) {
        Map<String, Object> components = Components.of(event);
        String name = event.getClass().getSimpleName();
        // Where there need not be a vote, what is told of one is a sentence of its own.
        String sentence = (components.get("ballot") == null
                        ? Optional.<String>empty()
                        : values.words().find("voted." + name))
                .orElseGet(() -> values.words().text("event." + name));
        String text =
                PLACE.matcher(sentence).replaceAll(place -> Matcher.quoteReplacement(filled(event, place, components)));
        // A sentence of English begins with a capital letter; in Chinese only a name begins with a letter, and it stays
        // as it is.
        boolean english = values.words().equals(Vocabulary.in(Locale.ENGLISH));
        return english ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) : text;
    }

    private String filled(Event told, MatchResult place, Map<String, Object> components) {
        Object value = components.get(place.group(1));
        if (value == null) {
            return values.words().text("value.none");
        }
        return switch (value) {
            case Event event -> summary(event);
            case Boolean yes -> answer(told, place.group(1), yes);
            case Ballot ballot
            when components.get("session") instanceof Session session ->
                new Votes(values.words()).ballot(ballot, session);
            case MeasureVote vote
            when components.get("session") instanceof Session session ->
                new Votes(values.words()).ballot(Votes.of(vote), session);
            case VoteTally tally
            when components.get("session") instanceof Session session ->
                new Votes(values.words()).tally(tally, session);
            case String code
            when place.group(1).equals("purpose") -> values.words().purpose(code);
            case String code
            when place.group(1).equals("source") -> values.words().source(code);
            case String code
            when place.group(1).equals("period") -> values.words().period(code);
            default -> values.line(value);
        };
    }

    /** Yes or no, as it is said of that event. */
    private String answer(Event event, String component, Boolean yes) {
        return values.words()
                .find("value." + event.getClass().getSimpleName() + "." + component + "." + yes)
                .orElseGet(() -> values.line(yes));
    }
}
