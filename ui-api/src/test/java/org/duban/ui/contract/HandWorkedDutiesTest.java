package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duban.command.CaseForm;
import org.duban.command.Forms;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.caseview.CaseView;
import org.duban.query.duty.DutyView;
import org.duban.query.fold.CaseFold;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the case of a form's story owes on each day is what somebody worked out by hand from the calendar. Forms whose story
 * is kept as events too are held against their tables where views are tested.
 */
class HandWorkedDutiesTest {

    private static final Path EVENTS = Path.of("../events/src/test/resources/org/duban/events");

    static List<String> forms() {
        return Forms.CASES.stream()
                .filter(form -> !Files.exists(folder(form).resolve("story.ndjson")))
                .map(CaseForm::code)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void the_case_of_the_story_owes_on_every_day_what_the_table_says(String code) {
        CaseForm<?, ?, ?> form = Forms.CASES.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        List<String[]> table = table(folder(form).resolve("story-duties.txt"));
        List<RecordedEvent> stream = stream(form);
        List<LocalDate> days =
                stream.stream().map(one -> one.event().occurredOn()).sorted().toList();
        LocalDate last = days.getLast().plusDays(1);
        for (LocalDate day = days.getFirst().minusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            assertThat(folded(stream, day)).as("on the evening of %s", day).isEqualTo(byHand(table, day));
        }
    }

    /** The first case of the form in its story. */
    private static List<RecordedEvent> stream(CaseForm<?, ?, ?> form) {
        Story story = Story.all().stream()
                .filter(one -> one.folder().equals(Modules.folder(form.commands())))
                .findFirst()
                .orElseThrow();
        return ToldStories.events(story).stream()
                .collect(Collectors.groupingBy(RecordedEvent::stream, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(stream -> {
                    CaseView view = CaseFold.fold(stream, LocalDate.MAX);
                    return view != null && view.outline().form().equals(form.code());
                })
                .findFirst()
                .orElseThrow();
    }

    private static SortedMap<String, String> folded(List<RecordedEvent> stream, LocalDate day) {
        SortedMap<String, String> owed = new TreeMap<>();
        CaseView view = CaseFold.fold(stream, day);
        if (view != null) {
            view.duties().forEach(duty -> owed.put(duty.id().value(), told(duty)));
        }
        return owed;
    }

    private static String told(DutyView duty) {
        String state = duty.open() ? "open" : duty.metOn() == null ? "ended" : "met";
        return (duty.dueOn() == null ? "-" : duty.dueOn().toString()) + " " + state;
    }

    private static SortedMap<String, String> byHand(List<String[]> table, LocalDate day) {
        SortedMap<String, String> owed = new TreeMap<>();
        table.stream()
                .filter(line -> !LocalDate.parse(line[0]).isAfter(day))
                .sorted(Comparator.comparing(line -> line[0]))
                .forEach(line -> owed.put(line[1], line[2] + " " + line[3]));
        return owed;
    }

    private static List<String[]> table(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(CaseForm<?, ?, ?> form) {
        return EVENTS.resolve(Modules.folder(form.events()));
    }
}
