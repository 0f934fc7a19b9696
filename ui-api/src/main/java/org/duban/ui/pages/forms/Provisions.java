package org.duban.ui.pages.forms;

import java.util.ArrayList;
import java.util.List;

/** Provisions one after the other, as people read them. */
final class Provisions {

    private static final String ENDS = "》第";

    private Provisions() {}

    /** The same without the title of a text where it is that of the one before. */
    static List<String> inOneBreath(List<String> cited) {
        List<String> told = new ArrayList<>();
        String before = "";
        for (String one : cited) {
            String title = one.substring(0, one.indexOf(ENDS) + 1);
            told.add(!title.isEmpty() && title.equals(before) ? one.substring(title.length()) : one);
            before = title;
        }
        return List.copyOf(told);
    }
}
