package org.duban.ui.pages.forms;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duban.command.Commands;
import org.duban.command.Forms;
import org.duban.events.AccountName;
import org.duban.events.PersonId;
import org.duban.events.StreamId;
import org.duban.query.cases.Cases;
import org.duban.query.cases.FindCase;
import org.duban.query.history.FindHistory;
import org.duban.query.history.HistoryList;
import org.duban.query.register.RegisterView;
import org.duban.query.registers.EntryList;
import org.duban.query.registers.FindEntries;
import org.duban.query.registers.FindEntry;
import org.duban.query.registers.RegisterEntries;
import org.duban.query.words.Vocabulary;
import org.duban.ui.pages.Address;
import org.duban.ui.pages.PageFormatter;
import org.duban.ui.pages.PageFormatters;
import org.duban.ui.pages.PageNames;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.reads.HistoryService;
import org.duban.ui.text.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The registers: what is on each, and what happened to an entry. */
@Controller
class RegisterPages {

    private static final int ROWS = 100;

    /** Of which there are pages, in the order in which a new Duban needs them. */
    private static final List<String> KINDS = List.of(
            "unit",
            "account",
            "person",
            "meeting",
            "post",
            "appointment",
            "activity",
            "contactpoint",
            "consultation",
            "dutyscheme",
            "dutybearer",
            "internalrule",
            "caselink",
            "plan",
            "resolution",
            "seat",
            "series");

    private final RegisterEntries registers;
    private final Cases cases;
    private final HistoryService histories;
    private final PageFormatters formatters;
    private final NextSteps next;
    private final CorrectionRights rights;

    RegisterPages(
            RegisterEntries registers,
            Cases cases,
            HistoryService histories,
            PageFormatters formatters,
            NextSteps next,
            CorrectionRights rights) {
        this.rights = rights;
        this.registers = registers;
        this.cases = cases;
        this.histories = histories;
        this.formatters = formatters;
        this.next = next;
    }

    /**
     * An entry as a list shows it.
     *
     * @param name what people call it
     * @param note what else tells it from others
     */
    public record Line(StreamId stream, String name, String note) {}

    @GetMapping("/registers")
    String all(@ModelAttribute(name = "visit", binding = false) PageRequest visit, Locale language, Model model) {
        return list(KINDS.getFirst(), visit, language, model);
    }

    @GetMapping("/registers/{kind}")
    String list(
            @PathVariable String kind,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            Locale language,
            Model model) {
        mustBe(kind);
        Address address = visit.address();
        FindEntries query =
                new FindEntries(kind, address.given("text").orElse(null), visit.moment(), visit.page("cursor", ROWS));
        EntryList list = address.answer("cursor", () -> registers.find(visit.reader(), query));
        PageNames names = formatters.speaking(language, visit).names();
        EntryNote notes = new EntryNote(names, Vocabulary.in(language));
        List<NextStep> openings = next.openings(visit.account(), Texts.in(language));
        model.addAttribute("kind", kind);
        model.addAttribute(
                "kinds",
                KINDS.stream()
                        .filter(one -> one.equals(kind) || isOf(one, visit, openings))
                        .toList());
        model.addAttribute(
                "lines",
                list.items().stream()
                        .map(view -> new Line(view.stream(), name(view, names), notes.of(view)))
                        .toList());
        model.addAttribute("next", list.next());
        model.addAttribute("position", list.position());
        model.addAttribute(
                "openings",
                openings.stream()
                        .filter(step -> ofRegister(kind, step.command()))
                        .toList());
        return "pages/register";
    }

    @GetMapping("/registers/{kind}/{id}")
    String entry(
            @PathVariable String kind,
            @PathVariable String id,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            Locale language,
            Model model) {
        mustBe(kind);
        StreamId stream = stream(kind, id);
        RegisterView view = registers
                .find(visit.reader(), new FindEntry(stream, visit.moment()))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        FindHistory query = new FindHistory(stream, visit.moment(), language, visit.page("history", ROWS));
        HistoryList history = visit.address()
                .answer("history", () -> histories.find(visit.reader(), query))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        model.addAttribute("kind", kind);
        model.addAttribute("entryId", stream.id());
        PageFormatter say = formatters.speaking(language, visit);
        model.addAttribute("name", name(view, say.names()));
        model.addAttribute(
                "facts",
                say.facts(
                        view,
                        named -> cases.find(visit.reader(), new FindCase(named, visit.moment()))
                                .map(found -> found.outline().title())));
        model.addAttribute("history", history);
        model.addAttribute("correctingStream", rights.of(visit, stream) ? stream.value() : null);
        model.addAttribute("position", history.position());
        model.addAttribute(
                "steps", visit.elsewhen() ? List.of() : next.of(visit.account(), About.of(stream), Texts.in(language)));
        return "pages/entry";
    }

    private static String name(RegisterView view, PageNames names) {
        return view.stream().kind().equals(PersonId.KIND)
                ? names.person(new PersonId(view.stream().id()))
                : view.title();
    }

    /** Whether the reader may look into that register, or enter something there. */
    private static boolean isOf(String kind, PageRequest visit, List<NextStep> openings) {
        return visit.readsRegister(kind) || openings.stream().anyMatch(step -> ofRegister(kind, step.command()));
    }

    private static void mustBe(String kind) {
        if (!Set.copyOf(KINDS).contains(kind)) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
    }

    private static StreamId stream(String kind, String id) {
        try {
            return new StreamId(kind + "-" + id);
        } catch (IllegalArgumentException nothing) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
    }

    private static boolean ofRegister(String kind, String command) {
        if (command.equals(NextSteps.NEWCOMER)) {
            return kind.equals(AccountName.KIND);
        }
        return Commands.named(command).stream()
                .anyMatch(type -> Forms.register(kind).stream()
                        .anyMatch(register -> register.commands().isAssignableFrom(type.type())));
    }
}
