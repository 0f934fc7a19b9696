package org.duban.ui.pages.administration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.duban.command.Commands;
import org.duban.command.Forms;
import org.duban.command.Refusal;
import org.duban.events.CaseId;
import org.duban.events.StreamId;
import org.duban.query.cases.Cases;
import org.duban.ui.pages.PageFormatter;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.refusals.KeptRefusals;
import org.duban.ui.refusals.NumberedRefusal;
import org.duban.ui.text.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Which commands were refused, and why: the latest first. */
@Controller
class RefusalsPage {

    private static final int ROWS = 50;
    private static final int AT_ONCE = 500;
    private static final int LOOKED_THROUGH = 10_000;

    private final KeptRefusals log;
    private final Cases cases;

    RefusalsPage(KeptRefusals log, Cases cases) {
        this.log = log;
        this.cases = cases;
    }

    /**
     * A refusal as the page shows it.
     *
     * @param what was to be done
     * @param about which case, unit or account; what was sent in its place if there is none
     * @param why it was refused
     */
    public record Row(NumberedRefusal one, String what, String about, String why) {}

    @GetMapping("/administration/refusals")
    String refusals(
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            @ModelAttribute(name = "say", binding = false) PageFormatter say,
            Locale language,
            Model model) {
        String account = visit.address().given("account").orElse("").strip();
        String text = visit.address().given("text").orElse("").strip();
        Texts texts = Texts.in(language);
        List<Row> rows = latest(refusal -> refusal.actor().contains(account)).stream()
                .map(one -> row(one, about(one.refusal(), visit, say), texts))
                .filter(row -> (row.what() + " " + row.about() + " " + row.why()).contains(text))
                .limit(ROWS)
                .toList();
        model.addAttribute("timeless", true);
        model.addAttribute("rows", rows);
        model.addAttribute("count", log.count());
        return "pages/refusals";
    }

    private String about(Refusal refusal, PageRequest visit, PageFormatter say) {
        String kind = Commands.named(refusal.command())
                .map(type -> type.type().getRecordComponents()[0].getType().getSimpleName())
                .map(type -> type.replaceFirst("(Id|Name)$", "").toLowerCase(Locale.ROOT))
                .orElse("");
        String id = refusal.subjectId();
        boolean known = kind.equals(CaseId.KIND) || Forms.register(kind).isPresent();
        return known && id.matches("[a-z0-9-]{1,64}")
                ? new StreamTitle(cases).of(new StreamId(kind + "-" + id), visit, say)
                : id;
    }

    private static Row row(NumberedRefusal one, String about, Texts texts) {
        Refusal refusal = one.refusal();
        return new Row(
                one,
                texts.get("command." + refusal.command()),
                about,
                texts.get("rule." + refusal.code(), named(refusal, texts)));
    }

    private static Map<String, String> named(Refusal refusal, Texts texts) {
        Map<String, String> named = new java.util.HashMap<>();
        refusal.details().forEach((name, value) -> named.put(name, texts.words(value)));
        return named;
    }

    private List<NumberedRefusal> latest(Predicate<Refusal> wanted) {
        List<NumberedRefusal> found = new ArrayList<>();
        long last = log.count();
        long stop = Math.max(0, last - LOOKED_THROUGH);
        while (last > stop && found.size() < ROWS * 2) {
            long first = Math.max(stop + 1, last - AT_ONCE + 1);
            List<NumberedRefusal> some =
                    new ArrayList<>(log.from(first, (int) (last - first + 1)).items());
            Collections.reverse(some);
            some.stream().filter(one -> wanted.test(one.refusal())).forEach(found::add);
            last = first - 1;
        }
        return found;
    }
}
