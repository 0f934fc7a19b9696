package org.duban.command.law;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.data.BadDataFile;
import org.duban.command.data.UnfitData;
import org.duban.events.LegalBasis;
import org.duban.events.LegalStatus;

/** The legal texts that can be cited, and which of them was in force on a day. */
public final class LegalTexts {

    private static final int FIRST_VERSION = 1;

    private final Library library;

    private LegalTexts(Library library) {
        this.library = library;
    }

    /**
     * Reads the texts on the class path.
     *
     * @throws BadDataFile if they cannot be used
     */
    public static LegalTexts load() {
        return new LegalTexts(Library.read("texts.json"));
    }

    /**
     * Returns what {@code ruleId}, in its first version, rested on when something happened on {@code occurredOn}.
     *
     * @param citation as written in code and packs: "S24 §31", "SH-Sug §14 as DD", "DD"; several separated by "; "
     * @throws IllegalArgumentException if the citation does not resolve
     */
    public List<LegalBasis> basis(String ruleId, String citation, LocalDate occurredOn) {
        return Citation.all(citation).stream()
                .flatMap(one -> provisions(one, occurredOn).stream())
                .map(one -> one.basis(ruleId, FIRST_VERSION))
                .toList();
    }

    /**
     * Returns the provision that {@code citation}, a single one, meant on {@code day}: the first if it was several.
     *
     * @throws IllegalArgumentException if the citation does not resolve
     */
    public Provision provision(String citation, LocalDate day) {
        List<Citation> cited = Citation.all(citation);
        if (cited.size() != 1) {
            throw new UnfitData("several-provisions", citation);
        }
        return provisions(cited.getFirst(), day).getFirst();
    }

    /**
     * Does nothing if every provision in {@code citation} is one of a text known here.
     *
     * @throws IllegalArgumentException if not; its message says why
     */
    public void check(String citation) {
        Citation.all(citation).forEach(library::cited);
    }

    /**
     * Returns the text of that short name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public LegalText text(String source) {
        return library.text(source);
    }

    private List<Provision> provisions(Citation citation, LocalDate day) {
        List<Provision> found = inForce(citation, library.cited(citation), day);
        LegalStatus as = citation.as();
        return as == null ? found : found.stream().map(one -> one.as(as)).toList();
    }

    private List<Provision> inForce(Citation citation, LegalText text, LocalDate day) {
        Successor later = text.replacedBy();
        if (later != null && !day.isBefore(later.from())) {
            return List.of(new Provision(later.source(), null, Caveat.TEXT_REPLACED));
        }
        Predecessor earlier = text.follows();
        LocalDate from = text.inForceFrom();
        if (earlier == null || from == null) {
            return List.of(citation.asWritten(text.isAhead(day) ? text.ahead() : text.caveat()));
        }
        if (!day.isBefore(from)) {
            return List.of(citation.asWritten(text.caveat()));
        }
        LegalText before = library.text(earlier.source());
        List<Provision> found = earlier.earlier(citation, before.caveat());
        return before.isAhead(day)
                ? found.stream()
                        .map(one -> one.caveat() == Caveat.NOT_IN_EARLIER_TEXT
                                ? one
                                : new Provision(one.source(), one.article(), before.ahead()))
                        .toList()
                : found;
    }
}
