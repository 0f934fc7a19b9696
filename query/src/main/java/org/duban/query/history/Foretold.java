package org.duban.query.history;

import java.util.List;
import org.duban.events.Event;
import org.duban.query.words.Labels;
import org.duban.query.words.ValueText;
import org.duban.query.words.Vocabulary;

/** Tells events that are not on record, or not yet, in the words of histories. */
public final class Foretold {

    private Foretold() {}

    /** Each event in one sentence. */
    public static List<String> told(List<Event> events, Labels labels, Vocabulary words) {
        Sentences sentences = new Sentences(new ValueText(words, labels));
        return events.stream().map(sentences::summary).toList();
    }
}
