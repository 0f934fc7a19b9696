package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.ItemView;
import org.duban.ui.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over HTTP, whatever is asked for: nobody is told of a case what is not for him, and everybody what is. */
class SightTest {

    private static final int SHORTEST = 5;

    @TempDir
    Path folder;

    @Test
    void nobody_is_told_what_is_not_for_him_before_and_after_a_case_is_made_public() {
        try (ServedStory served = new ServedStory(inspection(), folder)) {
            boolean before = false;
            for (StoryLine line : served.lines()) {
                if (line.command().equals("publish-report") && !before) {
                    before = true;
                    look(served, false);
                }
                served.reach(line);
                served.give(served.resolved(line));
            }
            look(served, true);
        }
    }

    private static Story inspection() {
        return Story.all().stream()
                .filter(story -> story.folder().equals("lawinspection"))
                .findFirst()
                .orElseThrow();
    }

    private static void look(ServedStory served, boolean published) {
        List<RecordedEvent> events = served.all();
        CaseView view = served.view(new CaseId("waste-2023").stream()).orElseThrow();
        Sweep sweep = new Sweep(served.server(), values(events, view));
        Set<String> ofCases = texts(events);
        List<String> leaks = new ArrayList<>();
        List<String> blind = new ArrayList<>();
        for (String outsider : List.of("idle-department", "untold-office", "admin", "civil-affairs")) {
            note(leaks, outsider, sweep.of(outsider), ofCases);
        }
        Map<String, String> deputy = sweep.of("deputy");
        note(leaks, "deputy", deputy, published ? secret(Secrets.confidential(events), events) : ofCases);
        if (published) {
            see(blind, "deputy", deputy, Set.of(view.outline().title()));
        }
        Map.of("office", SupervisedOrgan.GOVERNMENT, "court", SupervisedOrgan.COURT)
                .forEach((account, organ) -> {
                    Map<String, String> told = sweep.of(account);
                    note(leaks, account, told, Secrets.ofOthers(events, organ));
                    see(blind, account, told, Set.of(view.outline().title()));
                });
        for (String department : List.of("greening", "housing")) {
            Map<String, String> told = sweep.of(department);
            note(leaks, department, told, ofOtherItems(view, department));
            note(leaks, department, told, Secrets.confidential(events));
            see(blind, department, told, ownItems(view, department));
        }
        Set<String> whole = Stream.concat(
                        Stream.of(view.outline().title()),
                        view.items().stream().map(item -> item.finding().title()))
                .collect(Collectors.toSet());
        for (String reader : List.of("clerk", "committee", "director", "auditor")) {
            see(blind, reader, sweep.of(reader), whole);
        }
        assertThat(leaks).as("told to whom it is not for").isEmpty();
        assertThat(blind).as("not told to whom it is for").isEmpty();
    }

    private static void note(List<String> leaks, String account, Map<String, String> told, Collection<String> secrets) {
        told.forEach((address, text) -> secrets.stream()
                .filter(text::contains)
                .forEach(secret -> leaks.add(account + " " + address + ": " + secret)));
    }

    private static void see(List<String> blind, String account, Map<String, String> told, Set<String> words) {
        words.stream()
                .filter(word -> told.values().stream().noneMatch(text -> text.contains(word)))
                .forEach(word -> blind.add(account + ": " + word));
    }

    /** What events of cases say and nothing else does, no word of the house's own either. */
    private static Set<String> texts(List<RecordedEvent> events) {
        Map<Boolean, Set<String>> texts = events.stream()
                .collect(Collectors.partitioningBy(
                        recorded -> recorded.stream().startsWith(CaseId.KIND + "-"),
                        Collectors.flatMapping(recorded -> leaves(recorded), Collectors.toSet())));
        Set<String> ofCases = new TreeSet<>(texts.get(true));
        ofCases.removeIf(text -> texts.get(false).stream().anyMatch(other -> other.contains(text)));
        ofCases.removeIf(text -> Texts.ZH.all().values().stream().anyMatch(other -> other.contains(text)));
        return ofCases;
    }

    private static Set<String> secret(Set<String> confidential, List<RecordedEvent> events) {
        Set<String> all = new TreeSet<>(confidential);
        events.stream()
                .filter(recorded -> recorded.event().getClass().getSimpleName().equals("PersonRegistered"))
                .flatMap(SightTest::leaves)
                .forEach(all::add);
        return all;
    }

    private static Stream<String> leaves(RecordedEvent recorded) {
        return Variants.leaves(recorded.event())
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> text.length() >= SHORTEST)
                .filter(text -> !text.matches("第.+条")) // an article has no secrets
                .filter(text -> text.codePoints().anyMatch(Character::isIdeographic));
    }

    private static Set<String> ofOtherItems(CaseView view, String unit) {
        return view.items().stream()
                .filter(item -> !involved(item, unit))
                .flatMap(
                        item -> Stream.of(item.finding().title(), item.finding().problem()))
                .collect(Collectors.toSet());
    }

    private static Set<String> ownItems(CaseView view, String unit) {
        return view.items().stream()
                .filter(item -> involved(item, unit))
                .map(item -> item.finding().title())
                .collect(Collectors.toSet());
    }

    private static boolean involved(ItemView item, String unit) {
        return item.involves(Set.of(new UnitId(unit)));
    }

    private static Map<String, Set<String>> values(List<RecordedEvent> events, CaseView view) {
        Map<String, Set<String>> values = new LinkedHashMap<>();
        values.put("caseId", Set.of("waste-2023", "fire-2023"));
        values.put(
                "itemId",
                view.items().stream()
                        .map(item -> item.finding().itemId().value())
                        .collect(Collectors.toSet()));
        values.put("stream", Set.of("case-waste-2023", "case-fire-2023"));
        values.put("duty", view.duties().stream().map(duty -> duty.id().value()).collect(Collectors.toSet()));
        values.put(
                "eventId",
                events.stream()
                        .filter(recorded -> recorded.stream().equals("case-waste-2023"))
                        .filter(recorded ->
                                recorded.event().getClass().getSimpleName().contains("Draft"))
                        .map(RecordedEvent::id)
                        .collect(Collectors.toSet()));
        values.put("sha256", scans(events));
        values.put("meetingId", Set.of("cm-6"));
        values.put("kind", Set.of("meeting", "person"));
        values.put("id", Set.of("cm-6"));
        return new TreeMap<>(values);
    }

    private static Set<String> scans(List<RecordedEvent> events) {
        return events.stream()
                .flatMap(recorded -> Variants.leaves(recorded.event()))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> text.matches("[0-9a-f]{64}"))
                .collect(Collectors.toSet());
    }
}
