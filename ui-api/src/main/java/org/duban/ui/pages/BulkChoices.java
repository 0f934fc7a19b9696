package org.duban.ui.pages;

import java.util.List;
import java.util.Locale;
import org.duban.ui.pages.forms.BulkAction;
import org.duban.ui.text.Texts;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Shows people, below each list of what is owed or to be rectified, what they may do to several rows at once. */
@ControllerAdvice(assignableTypes = {FollowUpPage.class, CasePage.class})
class BulkChoices {

    @ModelAttribute("actions")
    List<BulkAction> actions(@ModelAttribute(name = "visit", binding = false) PageRequest visit, Locale language) {
        return BulkAction.of(visit, Texts.in(language));
    }
}
