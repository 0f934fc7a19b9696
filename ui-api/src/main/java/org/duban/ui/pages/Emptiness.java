package org.duban.ui.pages;

import org.duban.events.Role;

/** Why a list is empty, and so what to do next; the words stand under {@code empty.} and its code. */
public enum Emptiness {
    ACCOUNTS_ONLY,
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

    private static Emptiness now(PageRequest visit) {
        return visit.account().roles().contains(Role.CLERK) ? NOTHING_YET : NOTHING_TO_SEE;
    }

    /** As addresses and words write it. */
    public String code() {
        return Codes.of(this);
    }
}
