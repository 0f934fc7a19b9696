package org.duban.ui.pages.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.duban.events.CaseId;
import org.duban.events.Role;
import org.duban.query.cases.FindCase;
import org.duban.query.caseview.CaseView;
import org.duban.ui.evidence.EvidenceFile;
import org.duban.ui.http.Paths;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.sheet.SheetReader;
import org.duban.ui.sheet.SheetRow;
import org.duban.ui.sheet.UnreadableSheet;
import org.duban.ui.text.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes a spreadsheet of items into a case. */
@Controller
class IntakePage {

    private static final String TEMPLATE = "pages/intake";
    private static final String RECORD = "record";
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Set<Role> TAKERS = Set.of(Role.COMMITTEE, Role.OFFICE);

    private final IntakeDesk desk;

    private final IntakeRuns runs;
    private final IntakeOffer offer;

    IntakePage(IntakeDesk desk, IntakeRuns runs, IntakeOffer offer) {
        this.offer = offer;
        this.desk = desk;
        this.runs = runs;
    }

    /** A spreadsheet is taken in now, whatever time other pages are about. */
    @ModelAttribute("timeless")
    boolean timeless() {
        return true;
    }

    @ModelAttribute("fields")
    IntakeField[] fields() {
        return IntakeField.values();
    }

    @GetMapping("/cases/{caseId}/import")
    String empty(
            @PathVariable String caseId,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            Locale language,
            Model model) {
        CaseView view = view(caseId, visit);
        model.addAttribute("view", view);
        model.addAttribute(
                "closed", offer.refusal(visit, view, Texts.in(language)).orElse(null));
        last(view, visit)
                .filter(told -> !told.progress().over()
                        || (told.file().record() && told.progress().interrupted()))
                .ifPresent(told -> model.addAttribute("sheet", shown(told)));
        return TEMPLATE;
    }

    @PostMapping("/cases/{caseId}/import")
    String filled(
            @PathVariable String caseId,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model)
            throws IOException {
        CaseView view = view(caseId, visit);
        model.addAttribute("view", view);
        try {
            model.addAttribute("sheet", shown(request, visit, view, language));
        } catch (UnreadableSheet unreadable) {
            response.setStatus(ProblemCode.INVALID_COMMAND.status());
            model.addAttribute("busy", unreadable.why() == UnreadableSheet.Why.BUSY);
            model.addAttribute(
                    "unreadable",
                    desk.told("intake.why." + unreadable.why(), language, String.valueOf(unreadable.row())));
        }
        return TEMPLATE;
    }

    private IntakeView shown(HttpServletRequest request, PageRequest visit, CaseView view, Locale language)
            throws IOException {
        String account = visit.account().name().value();
        SentSheet upload = new SentSheet(request, desk.evidence(), account);
        EvidenceFile file = upload.file();
        List<SheetRow> rows = SheetReader.read(desk.evidence().checked(file).getContentAsByteArray());
        Columns.Headings known =
                Columns.Headings.of(List.of(desk.headings(Locale.CHINESE), desk.headings(Locale.ENGLISH)));
        Columns columns = Columns.of(rows, known).chosen(place -> request.getParameter("column." + place));
        LocalDate day = upload.day(LocalDate.now(desk.clock()));
        boolean record = RECORD.equals(request.getParameter("step"));
        IntakeCells cells = new IntakeCells(desk, columns, language);
        IntakeBodies bodies = new IntakeBodies(view.caseId(), cells, new CellWords(desk.directory()), day);
        RowGiver giver = new RowGiver(desk, cells, account, language, record);
        SheetIntake intake = new SheetIntake(view, visit.account().roles(), bodies, giver);
        IntakeFile sent = new IntakeFile(
                view.caseId(), file.name(), file.sha256(), columns.heading().number(), columns(columns), day, record);
        return shown(runs.begin(account, sent, intake, rows, PATIENCE));
    }

    private IntakeView shown(IntakeRuns.Told told) {
        if (told.file().record() && told.progress().over()) {
            desk.gate().awaitHead();
        }
        return IntakeView.of(told.file(), told.progress());
    }

    /** How far the account's last file has come in this case. */
    @GetMapping("/cases/{caseId}/import/progress")
    String progress(
            @PathVariable String caseId,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            Model model) {
        CaseView view = view(caseId, visit);
        model.addAttribute("view", view);
        model.addAttribute("sheet", shown(running(view, visit)));
        return TEMPLATE;
    }

    /** Takes no further row; what was recorded stays, and the same file goes on with the rest. */
    @PostMapping("/cases/{caseId}/import/stop")
    String stop(@PathVariable String caseId, @ModelAttribute(name = "visit", binding = false) PageRequest visit) {
        CaseView view = view(caseId, visit);
        running(view, visit);
        runs.stop(visit.account().name().value());
        return "redirect:/cases/" + view.caseId() + "/import/progress";
    }

    private IntakeRuns.Told running(CaseView view, PageRequest visit) {
        return last(view, visit).orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    /** The account's last file, if it was for this case. */
    private Optional<IntakeRuns.Told> last(CaseView view, PageRequest visit) {
        return runs.of(visit.account().name().value())
                .filter(told -> told.file().caseId().equals(view.caseId()));
    }

    private static List<IntakeView.Column> columns(Columns columns) {
        return IntStream.range(0, columns.fields().size())
                .filter(place -> !columns.heading().cell(place).isEmpty())
                .mapToObj(place -> new IntakeView.Column(
                        place,
                        columns.heading().cell(place),
                        Optional.ofNullable(columns.fields().get(place))
                                .map(Enum::name)
                                .orElse("")))
                .toList();
    }

    private CaseView view(String caseId, PageRequest visit) {
        if (visit.account().roles().stream().noneMatch(TAKERS::contains)) {
            throw new ProblemException(ProblemCode.FORBIDDEN);
        }
        return desk.cases()
                .find(visit.reader(), new FindCase(Paths.id(caseId, CaseId::new), visit.now()))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }
}
