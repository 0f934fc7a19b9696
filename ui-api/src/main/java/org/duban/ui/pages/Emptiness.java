package org.duban.ui.pages;

import java.util.Set;
import org.duban.events.Role;
import org.duban.query.access.Access;

/** Why a list is empty, and so what to do next; the words stand under {@code empty.} and its code. */
public enum Emptiness {
    ACCOUNTS_ONLY,
    AUDITS_ONLY,
    NOTHING_YET_THEN,
    NOTHING_YET,
    NOTHING_TO_SEE,
    NOTHING_FOUND;

    /**
     * Why somebody sees nothing.
     *
     * @param anyCase whether the reader sees any case at that time
     */
    public static Emptiness of(PageRequest visit, boolean anyCase) {
        if (visit.onlyKeepsAccounts()) {
            return ACCOUNTS_ONLY;
        }
        if (anyCase) {
            return NOTHING_FOUND;
        }
        return visit.elsewhen() ? NOTHING_YET_THEN : now(visit);
    }

    /** Whether somebody may look at everything as it is now, and handles nothing. */
    public static boolean auditsOnly(PageRequest visit) {
        return !visit.elsewhen() && visit.account().roles().equals(Set.of(Role.AUDITOR));
    }

    private static Emptiness now(PageRequest visit) {
        if (auditsOnly(visit)) {
            return AUDITS_ONLY;
        }
        return new Access(visit.reader()).all()
                ? NOTHING_YET
                : NOTHING_TO_SEE; // whoever sees all of them sees that there are none
    }

    /** As addresses and words write it. */
    public String code() {
        return Codes.of(this);
    }
}
