package org.duban.ui.pages;

import java.util.List;
import org.duban.query.CaseForms;
import org.duban.query.caseview.CaseView;

/**
 * How far a case has come among the stages of its form.
 *
 * @param stages their codes in order; what lies aside of the usual way only if the case is there
 * @param present the place of the present one, from 0
 */
public record StageBar(List<String> stages, int present) {

    /** That of a case. */
    public static StageBar of(CaseView view) {
        String stage = view.course().stage();
        List<String> way = CaseForms.of(view.outline().form()).stages().way(stage);
        return new StageBar(way, way.indexOf(stage));
    }

    /** What is said of a stage beside its name: whether it lies before the present one, is that or comes after. */
    public String place(int stage) {
        if (stage == present) {
            return "now";
        }
        return stage < present ? "before" : "after";
    }
}
