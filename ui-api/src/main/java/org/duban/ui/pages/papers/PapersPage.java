package org.duban.ui.pages.papers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duban.events.MeetingId;
import org.duban.query.meeting.MeetingFacts;
import org.duban.ui.http.AnsweredAs;
import org.duban.ui.http.Paths;
import org.duban.ui.pages.Address;
import org.duban.ui.pages.Downloads;
import org.duban.ui.pages.PageFormatter;
import org.duban.ui.pages.PageFormatters;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.pages.documents.WordFile;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.sheet.Xlsx;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Papers for a meeting, on the page, printed, as a workbook and as a Word document. */
@Controller
class PapersPage {

    private final MeetingsToChoose meetings;
    private final PapersDesk desk;
    private final PageFormatters formatters;

    PapersPage(MeetingsToChoose meetings, PapersDesk desk, PageFormatters formatters) {
        this.meetings = meetings;
        this.desk = desk;
        this.formatters = formatters;
    }

    /** A meeting to choose, and where its papers are. */
    public record MeetingLine(MeetingFacts meeting, Address papers) {}

    @GetMapping("/papers")
    String choose(@ModelAttribute(name = "visit", binding = false) PageRequest visit, Model model) {
        model.addAttribute(
                "meetings",
                meetings.all(visit, visit.moment()).stream()
                        .map(meeting -> new MeetingLine(meeting, papersOf(meeting, visit)))
                        .toList());
        model.addAttribute("withheld", !visit.readsRegister(MeetingId.KIND));
        model.addAttribute("position", visit.point().position());
        return "pages/papers";
    }

    @GetMapping("/papers/{meetingId}")
    String one(
            @PathVariable String meetingId,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            Locale language,
            Model model) {
        List<MeetingFacts> all = meetings.all(visit, visit.moment());
        MeetingFacts meeting = meeting(meetingId, all);
        Address there = papersOf(meeting, visit);
        if (!there.equals(visit.address().at("/papers/" + meeting.meetingId()))) {
            return "redirect:" + there;
        }
        MeetingPapers papers = papers(meeting, all, visit);
        model.addAttribute("meeting", meeting);
        // Without a day one would be led to that of the meeting once more.
        model.addAttribute(
                "backTo",
                visit.address()
                        .without("asOf")
                        .with("on", visit.today().toString())
                        .toString());
        model.addAttribute(
                "pastBecause", meeting.startsOn().equals(visit.point().on()) ? "papers.past" : null);
        model.addAttribute("tables", new PaperTables(papers, formatters.speaking(language, visit)).all());
        model.addAttribute("position", papers.position());
        return "pages/paper";
    }

    /** They tell of the meeting's first day once that is over, unless another day is chosen. */
    private static Address papersOf(MeetingFacts meeting, PageRequest visit) {
        Address there = visit.address().at("/papers/" + meeting.meetingId());
        boolean chosen = there.given("on").isPresent() || there.given("asOf").isPresent();
        return chosen || !meeting.startsOn().isBefore(visit.today())
                ? there
                : there.with("on", meeting.startsOn().toString());
    }

    @GetMapping("/papers/{meetingId}/papers.xlsx")
    @AnsweredAs(Xlsx.MEDIA_TYPE)
    ResponseEntity<byte[]> workbook(
            @PathVariable String meetingId,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            Locale language) {
        return elsewhere(meetingId, visit)
                .orElseGet(() ->
                        Downloads.workbook(file(meetingId, visit, language).sheets()));
    }

    @GetMapping("/papers/{meetingId}/papers.docx")
    @AnsweredAs(WordFile.MEDIA_TYPE)
    ResponseEntity<byte[]> word(
            @PathVariable String meetingId,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            Locale language) {
        return elsewhere(meetingId, visit).orElseGet(() -> {
            PaperFile file = file(meetingId, visit, language);
            return Downloads.file(
                    file.title() + " " + file.cutOff() + ".docx", WordFile.MEDIA_TYPE, PaperWord.of(file));
        });
    }

    /** To the day that the page of the same address tells of; empty where that is the one asked for. */
    private Optional<ResponseEntity<byte[]>> elsewhere(String meetingId, PageRequest visit) {
        Address asked = visit.address();
        Address there = papersOf(meeting(meetingId, meetings.all(visit, visit.moment())), visit)
                .at(asked.path());
        return Optional.of(there)
                .filter(address -> !address.equals(asked))
                .map(address -> ResponseEntity.status(HttpStatus.FOUND)
                        .header(HttpHeaders.LOCATION, address.toString())
                        .build());
    }

    private PaperFile file(String meetingId, PageRequest visit, Locale language) {
        List<MeetingFacts> all = meetings.all(visit, visit.moment());
        MeetingFacts meeting = meeting(meetingId, all);
        MeetingPapers papers = papers(meeting, all, visit);
        PageFormatter say = formatters.speaking(language, visit);
        return new PaperFile(
                say.words().get("papers.of", meeting.name()),
                say.words().get("sheet.cutOff", papers.on()),
                say.words().get("papers.page"),
                new PaperTables(papers, say).all());
    }

    private MeetingPapers papers(MeetingFacts meeting, List<MeetingFacts> all, PageRequest visit) {
        return desk.of(meeting, MeetingsToChoose.before(meeting, all).orElse(null), visit);
    }

    private static MeetingFacts meeting(String id, List<MeetingFacts> all) {
        MeetingId wanted = Paths.id(id, MeetingId::new);
        return all.stream()
                .filter(meeting -> meeting.meetingId().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }
}
