package org.duban.ui.problem;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.duban.command.CommandRefused;
import org.duban.events.StreamId;
import org.duban.query.words.Vocabulary;
import org.duban.ui.text.Texts;

/** Puts what a refusal mentions into the words of whoever is refused. */
@FunctionalInterface
public interface RefusalNames {

    /** The details that are what people or programs wrote, and no codes. */
    Set<String> WRITTEN =
            Set.of("account", "event", "meeting", "notice", "post", "sha256", "stream", "time", "title", "view");

    /** Roles, states, steps and kinds of duties in words; units, people, items and the like by their ids. */
    RefusalNames PLAIN = (refused, texts) -> {
        Map<String, String> told = new TreeMap<>();
        refused.details()
                .forEach((name, value) -> told.put(
                        name,
                        name.equals("entry")
                                ? entry(new StreamId(value), new StreamId(value).id(), texts)
                                : WRITTEN.contains(name) ? value : texts.words(value)));
        return told;
    };

    /** An entry with the register that it is on: what is appointed to is called like the appointment. */
    static String entry(StreamId stream, String title, Texts texts) {
        return Vocabulary.in(texts.locale())
                .find("form." + stream.kind().toUpperCase(Locale.ROOT))
                .map(register -> texts.get("refused.entry", Map.of("register", register, "title", title)))
                .orElse(title);
    }

    /** The details of {@code refused}, by name, as its words mention them. */
    Map<String, String> of(CommandRefused refused, Texts texts);
}
