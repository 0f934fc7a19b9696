package org.duban.command.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.command.data.BadDataFile;
import org.duban.command.data.DataFile;
import org.duban.events.LegalBasis;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The legal texts that can be cited, and which of them was in force on a day. */
public final class LegalTexts {

    private static final int FIRST_VERSION = 1;

    private final Map<String, LegalText> bySource = new HashMap<>();
    private final Map<String, String> followers = new HashMap<>();

    private LegalTexts() {}

    private record Texts(String about, List<JsonNode> texts) {}

    /**
     * Reads the texts on the class path.
     *
     * @throws BadDataFile if they cannot be used
     */
    public static LegalTexts load() {
        return load("texts.json", "pages.json");
    }

    static LegalTexts load(String... files) {
        LegalTexts all = new LegalTexts();
        for (String file : files) {
            all.add(DataFile.beside(LegalTexts.class, file));
        }
        all.bySource.values().forEach(all::noteFollower);
        return all;
    }

    /**
     * Returns what {@code ruleId}, in its first version, rested on when something happened on {@code occurredOn}.
     *
     * @param citation as written in code and packs: "S24 §31", "SH-Rules §26", "DD", "P2"; several separated by "; "
     * @throws IllegalArgumentException if the citation does not resolve
     */
    public List<LegalBasis> basis(String ruleId, String citation, LocalDate occurredOn) {
        return Citation.all(citation).stream()
                .map(one -> provision(one, occurredOn))
                .map(found ->
                        new LegalBasis(ruleId, FIRST_VERSION, found.source(), found.article(), name(found.caveat())))
                .toList();
    }

    /**
     * Returns the provision that {@code citation}, a single one, meant on {@code day}.
     *
     * @throws IllegalArgumentException if the citation does not resolve
     */
    public Provision provision(String citation, LocalDate day) {
        List<Citation> cited = Citation.all(citation);
        if (cited.size() != 1) {
            throw new IllegalArgumentException("\"" + citation + "\" cites more than one provision.");
        }
        return provision(cited.getFirst(), day);
    }

    /**
     * Does nothing if every provision in {@code citation} is one of a text known here.
     *
     * @throws IllegalArgumentException if not; its message says why
     */
    public void check(String citation) {
        Citation.all(citation).forEach(this::resolved);
    }

    /**
     * Returns the text of that short name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public LegalText text(String source) {
        LegalText text = bySource.get(source);
        if (text == null) {
            throw new IllegalArgumentException("There is no legal text \"" + source + "\".");
        }
        return text;
    }

    private Provision provision(Citation citation, LocalDate day) {
        LegalText text = resolved(citation);
        Predecessor earlier = text.follows();
        LocalDate from = text.inForceFrom();
        if (earlier == null || from == null || !day.isBefore(from)) {
            return citation.asWritten(text.caveat());
        }
        return earlier.earlier(citation);
    }

    private LegalText resolved(Citation citation) {
        LegalText text = text(citation.source());
        String later = followers.get(text.source());
        if (later != null) {
            throw new IllegalArgumentException(
                    "%s was followed by %s: cite that, the day chooses between them.".formatted(text.source(), later));
        }
        Integer last = text.lastArticle();
        if (last != null && citation.lastArticle() > last) {
            throw new IllegalArgumentException(
                    "%s has %d articles; there is no article %s.".formatted(text.source(), last, citation.article()));
        }
        return text;
    }

    private void add(DataFile file) {
        for (LegalText text : file.rows(file.as(Texts.class).texts(), "source", LegalText.class)) {
            if (bySource.put(text.source(), text) != null) {
                throw new BadDataFile(file.name() + ": " + text.source() + " stands there twice.");
            }
        }
    }

    private void noteFollower(LegalText text) {
        Predecessor earlier = text.follows();
        if (earlier == null) {
            return;
        }
        if (text.inForceFrom() == null || !bySource.containsKey(earlier.source())) {
            throw new BadDataFile(
                    "%s follows %s, so it needs a first day in force, and the earlier text a row of its own."
                            .formatted(text.source(), earlier.source()));
        }
        followers.put(earlier.source(), text.source());
    }

    private static @Nullable String name(@Nullable Caveat caveat) {
        return caveat == null ? null : caveat.name();
    }
}
