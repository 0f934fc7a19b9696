package org.duban.ui.pages;

import java.util.List;
import org.duban.ui.pages.saved.SavedView;
import org.duban.ui.pages.saved.SavedViews;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Shows people, over each list, the views of lists that they keep. */
@ControllerAdvice(assignableTypes = {CaseListPage.class, FollowUpPage.class})
class SavedLists {

    private final SavedViews views;

    SavedLists(SavedViews views) {
        this.views = views;
    }

    @ModelAttribute("saved")
    List<SavedView> saved(@ModelAttribute(name = "visit", binding = false) PageRequest visit) {
        return views.of(visit.account().name()).stream()
                .filter(view -> view.address().equals(visit.address().path())
                        || view.address().startsWith(visit.address().path() + "?"))
                .toList();
    }
}
