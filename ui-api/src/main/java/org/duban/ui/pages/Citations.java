package org.duban.ui.pages;

import org.duban.command.law.LegalTexts;
import org.duban.events.Deadline;
import org.duban.events.InternalTerm;
import org.duban.events.LegalBasis;
import org.duban.events.LegalStatus;
import org.duban.ui.text.Articles;
import org.jspecify.annotations.Nullable;

/** Provisions as people cite them, and how firm they are wherever they are not law. */
record Citations(LegalTexts law, Words words) {

    /** What this system decides itself says so in its title, and needs no note of it. */
    private static final String OWN = "DD";

    private static final String OWN_NOTE = "DESIGN_DECISION";

    String cite(LegalBasis basis) {
        String provision = cite(basis.source(), basis.article());
        String note = basis.note();
        return note == null || (basis.source().equals(OWN) && note.equals(OWN_NOTE))
                ? firm(provision, basis.source(), basis.status())
                : noted(provision, words.get("note." + note));
    }

    /** A provision whose note is in words already. */
    String citeTold(LegalBasis basis) {
        String provision = cite(basis.source(), basis.article());
        String note = basis.note();
        return note == null || (basis.source().equals(OWN) && note.equals(words.get("note." + OWN_NOTE)))
                ? firm(provision, basis.source(), basis.status())
                : noted(provision, note);
    }

    /** The provision that a deadline rests on, and how firm it is unless it is law; an internal rule by its own name. */
    String cite(Deadline due) {
        InternalTerm term = due.derivation() == null ? null : due.derivation().internalTerm();
        return term == null
                ? cite(due.source(), due.article(), due.status())
                : words.get(
                        "cite.internal",
                        term.title(),
                        term.documentNo(),
                        Articles.told(term.article(), words.language()));
    }

    private String cite(String source, @Nullable String article, LegalStatus status) {
        return firm(cite(source, article), source, status);
    }

    private String firm(String provision, String source, LegalStatus status) {
        return status == LegalStatus.LAW || source.equals(OWN)
                ? provision
                : noted(provision, words.get("firmness." + status));
    }

    private String noted(String provision, String note) {
        return words.get("cite.noted", provision, note);
    }

    String cite(String source, @Nullable String article) {
        String title = title(source);
        return article == null ? title : words.get("cite.article", title, Articles.told(article, words.language()));
    }

    private String title(String source) {
        String title = law.text(source).title().in(words.language());
        return words.get("cite.title." + law.text(source).reach(), title);
    }
}
