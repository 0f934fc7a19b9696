package org.duban.command.law;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.command.data.BadDataFile;
import org.duban.command.data.DataFile;
import tools.jackson.databind.JsonNode;

/** The texts read from files, by short name. */
final class Library {

    private final Map<String, LegalText> texts = new HashMap<>();
    private final Map<String, String> followers = new HashMap<>();

    private Library() {}

    private record Content(String about, List<JsonNode> texts) {}

    /**
     * Reads the files that stand beside this class.
     *
     * @throws BadDataFile if they cannot be used together
     */
    static Library read(String... files) {
        Library library = new Library();
        for (String file : files) {
            library.add(DataFile.beside(Library.class, file));
        }
        library.texts.values().forEach(library::noteFollower);
        library.texts.values().forEach(library::mustHaveSuccessor);
        return library;
    }

    /** Returns the text of that short name, refused with an IllegalArgumentException if there is none. */
    LegalText text(String source) {
        LegalText text = texts.get(source);
        if (text == null) {
            throw new IllegalArgumentException("There is no legal text \"" + source + "\".");
        }
        return text;
    }

    /** Returns the text cited, refused with an IllegalArgumentException if it has no such article or was followed. */
    LegalText cited(Citation citation) {
        LegalText text = text(citation.source());
        String later = followers.get(text.source());
        if (later != null) {
            throw new IllegalArgumentException(
                    "%s was followed by %s: cite that, the day chooses between them.".formatted(text.source(), later));
        }
        Integer last = text.lastArticle();
        if (last != null && citation.number() > last) {
            throw new IllegalArgumentException(
                    "%s has %d articles; there is no article %s.".formatted(text.source(), last, citation.article()));
        }
        Predecessor earlier = text.follows();
        if (earlier != null && !earlier.knows(citation)) {
            throw new IllegalArgumentException(
                    "It is not said what article %s of %s was in %s, or that it was not there."
                            .formatted(citation.place(), text.source(), earlier.source()));
        }
        return text;
    }

    private void add(DataFile file) {
        for (LegalText text : file.rows(file.as(Content.class).texts(), "source", LegalText.class)) {
            if (texts.put(text.source(), text) != null) {
                throw new BadDataFile(file.name() + ": " + text.source() + " stands there twice.");
            }
        }
    }

    private void mustHaveSuccessor(LegalText text) {
        Successor later = text.replacedBy();
        if (later != null && !texts.containsKey(later.source())) {
            throw new BadDataFile(
                    "%s is replaced by %s, so that needs a row of its own.".formatted(text.source(), later.source()));
        }
    }

    private void noteFollower(LegalText text) {
        Predecessor earlier = text.follows();
        if (earlier == null) {
            return;
        }
        if (text.inForceFrom() == null || !texts.containsKey(earlier.source())) {
            throw new BadDataFile(
                    "%s follows %s, so it needs a first day in force, and the earlier text a row of its own."
                            .formatted(text.source(), earlier.source()));
        }
        followers.put(earlier.source(), text.source());
    }
}
