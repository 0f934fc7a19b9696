package org.duban.ui.pages;

import java.util.Set;
import org.duban.events.Role;

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
        return visit.account().roles().contains(Role.CLERK) ? NOTHING_YET : NOTHING_TO_SEE;
    }

    /** As addresses and words write it. */
    public String code() {
        return Codes.of(this);
    }
}
