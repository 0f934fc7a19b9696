package org.duban.ui.pages.forms;

import org.duban.ui.pages.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Who one is here, and what belongs to oneself. */
@Controller
class MePage {

    @GetMapping("/me")
    String me(@ModelAttribute(name = "visit", binding = false) PageRequest visit, Model model) {
        model.addAttribute("timeless", true);
        return "pages/me";
    }
}
