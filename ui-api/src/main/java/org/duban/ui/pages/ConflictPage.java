package org.duban.ui.pages;

import java.util.Locale;
import org.duban.events.CaseId;
import org.duban.events.PersonId;
import org.duban.events.StreamId;
import org.duban.query.conflict.Conflict;
import org.duban.query.conflict.ConflictList;
import org.duban.query.conflict.Conflicts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Facts on record that contradict each other, for people to settle. */
@Controller
class ConflictPage {

    private final Conflicts conflicts;
    private final PageFormatters formatters;

    ConflictPage(Conflicts conflicts, PageFormatters formatters) {
        this.conflicts = conflicts;
        this.formatters = formatters;
    }

    /**
     * A contradiction as the page shows it.
     *
     * @param address of the page of what was recorded
     * @param against what says otherwise, by its name
     * @param againstAddress of its page
     */
    public record Line(Conflict conflict, String address, String against, String againstAddress) {}

    @GetMapping("/conflicts")
    String all(@ModelAttribute(name = "visit", binding = false) PageRequest visit, Locale language, Model model) {
        ConflictList list = conflicts.find(visit.reader(), visit.moment());
        PageNames names = formatters.speaking(language, visit).names();
        model.addAttribute(
                "lines",
                list.items().stream()
                        .map(one -> new Line(
                                one, address(one.stream()), name(one.against(), names), address(one.against())))
                        .toList());
        model.addAttribute("position", list.position());
        return "pages/conflicts";
    }

    private static String address(StreamId stream) {
        return (stream.kind().equals(CaseId.KIND) ? "/cases/" : "/registers/" + stream.kind() + "/") + stream.id();
    }

    private static String name(StreamId stream, PageNames names) {
        return stream.kind().equals(PersonId.KIND) ? names.person(new PersonId(stream.id())) : names.entry(stream);
    }
}
