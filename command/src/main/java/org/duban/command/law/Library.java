package org.duban.command.law;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.command.data.BadDataFile;
import org.duban.command.data.DataFile;
import org.duban.command.data.UnfitData;
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
            throw new UnfitData("no-text", source);
        }
        return text;
    }

    /** Returns the text cited, refused with an IllegalArgumentException if it has no such article or was followed. */
    LegalText cited(Citation citation) {
        LegalText text = text(citation.source());
        String later = followers.get(text.source());
        if (later != null) {
            throw new UnfitData("text-followed", text.source(), later);
        }
        Integer last = text.lastArticle();
        if (last != null && citation.number() > last) {
            throw new UnfitData("no-article", text.source(), last, String.valueOf(citation.article()));
        }
        Predecessor earlier = text.follows();
        if (earlier != null && !earlier.knows(citation)) {
            throw new UnfitData("earlier-unknown", String.valueOf(citation.place()), text.source(), earlier.source());
        }
        return text;
    }

    private void add(DataFile file) {
        for (LegalText text : file.rows(file.as(Content.class).texts(), "source", LegalText.class)) {
            if (texts.put(text.source(), text) != null) {
                throw new BadDataFile("text-twice", file.name(), text.source());
            }
        }
    }

    private void mustHaveSuccessor(LegalText text) {
        Successor later = text.replacedBy();
        if (later != null && !texts.containsKey(later.source())) {
            throw new BadDataFile("successor-missing", text.source(), later.source());
        }
    }

    private void noteFollower(LegalText text) {
        Predecessor earlier = text.follows();
        if (earlier == null) {
            return;
        }
        if (text.inForceFrom() == null || !texts.containsKey(earlier.source())) {
            throw new BadDataFile("follower-undated", text.source(), earlier.source());
        }
        followers.put(earlier.source(), text.source());
    }
}
