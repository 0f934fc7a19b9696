package org.duban.ui.problem;

import java.util.List;
import org.duban.events.LegalBasis;
import org.duban.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Provisions as people read them. */
public final class LegalBases {

    private LegalBases() {}

    /** The same provisions with their notes in words. */
    public static List<LegalBasis> told(List<LegalBasis> provisions, Texts texts) {
        return provisions.stream().map(provision -> told(provision, texts)).toList();
    }

    private static LegalBasis told(LegalBasis basis, Texts texts) {
        return new LegalBasis(
                basis.ruleId(), basis.version(), basis.source(), basis.article(), basis.status(), note(basis, texts));
    }

    private static @Nullable String note(LegalBasis basis, Texts texts) {
        String note = basis.note();
        return note == null ? null : texts.get("note." + note);
    }
}
