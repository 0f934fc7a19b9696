package org.duban.ui.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duban.events.Role;

/**
 * One of the main places, as the navigation shows it.
 *
 * @param code under which its name stands
 */
public record MainPlace(String code, String path) {

    private static final MainPlace WORK = new MainPlace("work", "/");
    private static final MainPlace CASES = new MainPlace("cases", "/cases");
    private static final MainPlace LEDGER = new MainPlace("followUps", "/follow-ups");
    private static final MainPlace PAPERS = new MainPlace("papers", "/papers");
    private static final MainPlace YEAR = new MainPlace("year", "/year");
    private static final MainPlace RULES = new MainPlace("rules", "/rules");
    private static final MainPlace ADMINISTRATION = new MainPlace("administration", "/registers");
    private static final Set<Role> KEEPING =
            Set.of(Role.ADMIN, Role.CLERK, Role.COMMITTEE, Role.DIRECTOR, Role.AUDITOR);
    private static final Set<Role> MEETING = Set.of(Role.CLERK, Role.COMMITTEE, Role.DIRECTOR, Role.AUDITOR);

    /** The places where somebody in these roles has something to do or to see. */
    static List<MainPlace> of(Set<Role> roles) {
        List<MainPlace> places = new ArrayList<>(List.of(WORK, CASES, LEDGER));
        if (roles.stream().anyMatch(MEETING::contains)) {
            places.add(PAPERS);
            places.add(YEAR);
        }
        places.add(RULES);
        if (roles.stream().anyMatch(KEEPING::contains)) {
            places.add(ADMINISTRATION);
        }
        return List.copyOf(places);
    }

    /** Whether the page at {@code page} is this place or in it. */
    public boolean holds(String page) {
        return page.equals(path) || (!path.equals("/") && page.startsWith(path + "/"));
    }
}
