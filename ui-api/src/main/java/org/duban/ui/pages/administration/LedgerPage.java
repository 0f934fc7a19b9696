package org.duban.ui.pages.administration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.duban.events.StreamId;
import org.duban.events.ledger.CommitCursor;
import org.duban.events.ledger.Ledger;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.access.Access;
import org.duban.query.cases.Cases;
import org.duban.query.history.EventList;
import org.duban.query.history.FindEvents;
import org.duban.query.history.VisibleEvents;
import org.duban.ui.ledger.LastVerification;
import org.duban.ui.pages.PageFormatter;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.text.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the ledger stands, what is in it by position, command and actor, and whether a receipt holds. */
@Controller
class LedgerPage {

    private static final String TEMPLATE = "pages/ledger";
    private static final int ROWS = 50;
    private static final int LOOKED_THROUGH = 20_000;

    private final Ledger ledger;
    private final VisibleEvents events;
    private final LastVerification verification;
    private final StreamTitle titles;

    LedgerPage(Ledger ledger, VisibleEvents events, LastVerification verification, Cases cases) {
        this.titles = new StreamTitle(cases);
        this.ledger = ledger;
        this.events = events;
        this.verification = verification;
    }

    /**
     * An event as the page shows it.
     *
     * @param what the command did that it came of; empty for what Duban records by itself
     * @param about the case or the entry of a register that it is recorded of
     */
    public record Row(RecordedEvent event, String what, String about) {}

    /**
     * What came of holding a receipt against the ledger.
     *
     * @param readable whether it is one at all
     */
    public record Held(boolean readable, boolean holds, long position) {}

    @GetMapping("/administration/ledger")
    String ledger(
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            @ModelAttribute(name = "say", binding = false) PageFormatter say,
            Locale language,
            Model model) {
        Optional<String> receipt = visit.address().given("receipt");
        receipt.ifPresent(text -> model.addAttribute("held", held(text)));
        return shown(visit, say, language, model);
    }

    @PostMapping("/administration/ledger")
    String verify(
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            @ModelAttribute(name = "say", binding = false) PageFormatter say,
            Locale language,
            Model model) {
        verification.compute(null);
        return shown(visit, say, language, model);
    }

    private String shown(PageRequest visit, PageFormatter say, Locale language, Model model) {
        model.addAttribute("timeless", true);
        model.addAttribute("head", ledger.head());
        model.addAttribute("verification", verification.found().orElse(null));
        model.addAttribute("searches", new Access(visit.reader()).all());
        if (new Access(visit.reader()).all()) {
            model.addAttribute("rows", rows(visit, say, Texts.in(language)));
        }
        return TEMPLATE;
    }

    private Held held(String text) {
        return PastedReceipt.read(text)
                .map(receipt -> receipt.positions().stream()
                        .filter(position -> has(position, receipt.hash()))
                        .findFirst()
                        .map(position -> new Held(true, true, position))
                        .orElseGet(
                                () -> new Held(true, false, receipt.positions().getFirst())))
                .orElseGet(() -> new Held(false, false, 0));
    }

    private boolean has(long position, String hash) {
        if (position < 1 || position > ledger.head().position()) {
            return false;
        }
        try (CommitCursor commits = ledger.from(position)) {
            return commits.hasNext() && commits.next().hash().equals(hash);
        }
    }

    /** Those that are asked for, the latest first; from a position on if one is named. */
    private List<Row> rows(PageRequest visit, PageFormatter say, Texts texts) {
        Map<StreamId, String> told = new HashMap<>();
        String actor = visit.address().given("actor").orElse("").strip();
        String what = visit.address().given("text").orElse("").strip();
        long head = ledger.head().position();
        Long from = visit.address()
                .given("position")
                .map(text -> position(text, head))
                .orElse(null);
        List<Row> found = new ArrayList<>();
        long after = from == null ? Math.max(0, head - LOOKED_THROUGH) : Math.max(0, from - 1);
        long last = from == null ? head : Math.min(head, after + LOOKED_THROUGH);
        while (after < last) {
            EventList page = events.find(visit.reader(), new FindEvents(after, 500));
            page.events().stream()
                    .map(seen -> row(seen.recorded(), told, stream -> titles.of(stream, visit, say), texts))
                    .filter(row -> row.event().meta().recordedBy().contains(actor))
                    .filter(row -> (row.what() + " " + row.about() + " "
                                    + row.event().meta().command())
                            .contains(what))
                    .forEach(found::add);
            if (page.seen() <= after || (from != null && found.size() >= ROWS)) {
                break;
            }
            after = page.seen();
        }
        if (from == null) {
            Collections.reverse(found);
        }
        return found.stream().limit(ROWS).toList();
    }

    private static long position(String text, long head) {
        long position = text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
        if (position < 1 || position > head) {
            throw new ProblemException(
                    ProblemCode.INVALID_PARAMETER,
                    Fault.parameter("position", FaultCode.OUT_OF_RANGE)
                            .with("least", "1", "most", Long.toString(head)));
        }
        return position;
    }

    private static Row row(
            RecordedEvent event, Map<StreamId, String> told, Function<StreamId, String> titles, Texts texts) {
        return new Row(
                event,
                texts.find("command." + event.meta().command()).orElse(""),
                told.computeIfAbsent(event.event().stream(), titles));
    }
}
