package org.duban.ui.pages.administration;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duban.events.AccountName;
import org.duban.events.CaseId;
import org.duban.events.StreamId;
import org.duban.query.cases.Cases;
import org.duban.ui.evidence.EvidenceFiles;
import org.duban.ui.pages.PageFormatter;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.readings.ReadingBook;
import org.duban.ui.readings.ReadingBook.Wanted;
import org.duban.ui.readings.ReadingLine;
import org.duban.ui.readings.ReadingList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Who read what of what not everybody may read, and who took what away: the latest first. */
@Controller
class ReadingsPage {

    private static final int ROWS = 200;
    private static final Pattern FILE = Pattern.compile("/evidence/([0-9a-f]{64})");

    private final ReadingBook book;
    private final Cases cases;
    private final EvidenceFiles files;

    ReadingsPage(ReadingBook book, Cases cases, EvidenceFiles files) {
        this.book = book;
        this.cases = cases;
        this.files = files;
    }

    /**
     * A reading as the page shows it.
     *
     * @param about which case; empty if it is none, or more than one
     * @param file what the file is called that was taken; empty if it was none of evidence
     */
    public record Row(ReadingLine one, String about, String file) {}

    @GetMapping("/administration/readings")
    String readings(
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            @ModelAttribute(name = "say", binding = false) PageFormatter say,
            Model model) {
        Wanted wanted = new Wanted(
                given(visit, "caseId", CaseId::new),
                given(visit, "account", AccountName::new),
                given(visit, "day", LocalDate::parse));
        ReadingList found = book.find(wanted, ROWS);
        List<Row> rows = found.items().stream().map(one -> row(one, visit, say)).toList();
        model.addAttribute("timeless", true);
        model.addAttribute("read", read(wanted, visit, say));
        model.addAttribute("rows", rows);
        model.addAttribute("more", found.more());
        return "pages/readings";
    }

    /** The cases that were read lately, by their ids, and the one that is asked for. */
    private Map<String, String> read(Wanted wanted, PageRequest visit, PageFormatter say) {
        Map<String, String> titles = new LinkedHashMap<>();
        Stream<StreamId> lately = book.find(new Wanted(null, null, null), ROWS).items().stream()
                .map(ReadingLine::about)
                .filter(Objects::nonNull);
        Stream<StreamId> asked = Stream.ofNullable(wanted.caseId()).map(CaseId::stream);
        Stream.concat(asked, lately)
                .distinct()
                .forEach(stream -> titles.put(stream.id(), new StreamTitle(cases).of(stream, visit, say)));
        return titles;
    }

    /** What is asked for; nothing where that cannot be meant, as then none is found less. */
    private static <T> @Nullable T given(PageRequest visit, String name, Function<String, T> reading) {
        Optional<String> text = visit.address().given(name).map(String::strip).filter(some -> !some.isEmpty());
        try {
            return text.map(reading).orElse(null);
        } catch (IllegalArgumentException | DateTimeParseException unread) {
            return null;
        }
    }

    private Row row(ReadingLine one, PageRequest visit, PageFormatter say) {
        String about = one.about() == null ? "" : new StreamTitle(cases).of(one.about(), visit, say);
        Matcher file = FILE.matcher(one.what());
        return new Row(one, about, file.find() ? files.name(file.group(1)).orElse("") : "");
    }
}
