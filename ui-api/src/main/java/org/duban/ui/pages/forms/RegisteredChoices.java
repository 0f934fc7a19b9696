package org.duban.ui.pages.forms;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.command.account.Directory;
import org.duban.command.unit.Unit;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.SeatId;
import org.duban.events.SeriesId;
import org.duban.events.StreamId;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.duban.query.Registers;
import org.duban.query.cases.CaseFilter;
import org.duban.query.cases.CaseSummary;
import org.duban.query.cases.Cases;
import org.duban.query.cases.FindCases;
import org.duban.query.caseview.CaseView;
import org.duban.query.register.ViewedRegister;
import org.duban.query.registers.FindEntries;
import org.duban.query.registers.RegisterEntries;
import org.duban.query.timeline.Page;
import org.duban.query.words.Labels;
import org.duban.query.words.ValueText;
import org.duban.query.words.Vocabulary;
import org.duban.ui.pages.PageNames;
import org.duban.ui.pages.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * What is on record and may be named, as far as the reader may see it.
 *
 * @param view the case that the form is about; null if about none
 * @param writesAccount whether an account's name is the reader's to write, because there is no such account yet
 */
record RegisteredChoices(
        PageRequest visit,
        @Nullable CaseView view,
        Labels labels,
        PageNames names,
        Vocabulary words,
        Sources sources,
        boolean writesAccount)
        implements FormChoices {

    /** Where committees do the work; elsewhere departments do. */
    private static final Set<String> OF_COMMITTEES = Set.of("committee");

    /** Where choices come from. */
    record Sources(Directory directory, RegisterEntries registers, Cases cases) {}

    @Override
    public Optional<List<Option>> of(String type, String field) {
        return switch (type) {
            case "UnitId" -> Optional.of(units(field));
            case "PersonId" -> Optional.of(entries(PersonId.KIND));
            case "MeetingId" -> Optional.of(entries(MeetingId.KIND));
            case "SeatId" -> Optional.of(entries(SeatId.KIND));
            case "SeriesId" -> Optional.of(entries(SeriesId.KIND));
            case "CaseId" -> Optional.of(cases());
            case "ItemId" -> Optional.of(items());
            case "DutyId" -> Optional.of(duties());
            case "AccountName" -> writesAccount ? Optional.empty() : Optional.of(accounts());
            default -> entry(type);
        };
    }

    /** Entries of the register that ids of that type name. */
    private Optional<List<Option>> entry(String type) {
        return Registers.ALL.stream()
                .map(ViewedRegister::kind)
                .filter(kind -> type.equalsIgnoreCase(kind + "Id"))
                .findFirst()
                .map(this::entries);
    }

    private List<Option> units(String field) {
        UnitKind first = OF_COMMITTEES.contains(field) ? UnitKind.COMMITTEE : UnitKind.DEPARTMENT;
        return sources.directory().units().stream()
                .filter(unit -> !unit.over())
                .sorted(Comparator.comparing((Unit unit) -> unit.kind() != first)
                        .thenComparing(Unit::kind)
                        .thenComparing(Unit::name))
                .map(unit -> new Option(unit.unitId().value(), unit.name(), words.value(unit.kind())))
                .toList();
    }

    private List<Option> entries(String kind) {
        FindEntries query = new FindEntries(kind, null, visit.now(), Page.WHOLE);
        return sources.registers().find(visit.reader(), query).items().stream()
                .map(view -> Option.of(view.stream().id(), called(view.stream(), view.title())))
                .sorted(Comparator.comparing(Option::label).reversed())
                .toList();
    }

    private String called(StreamId stream, String title) {
        return stream.kind().equals(PersonId.KIND) ? names.person(new PersonId(stream.id())) : title;
    }

    private List<Option> cases() {
        FindCases query = new FindCases(CaseFilter.ANY, visit.now(), Page.WHOLE);
        return sources.cases().find(visit.reader(), query).items().stream()
                .map(RegisteredChoices::option)
                .toList();
    }

    private static Option option(CaseSummary one) {
        return Option.of(one.caseId().value(), one.title());
    }

    private List<Option> items() {
        return Stream.ofNullable(view)
                .flatMap(known -> known.items().stream())
                .filter(item -> item.mergedInto() == null)
                .map(item -> Option.of(item.itemId().value(), labels.item(item.itemId())))
                .toList();
    }

    private List<Option> duties() {
        ValueText values = new ValueText(words, labels);
        return Stream.ofNullable(view)
                .flatMap(known -> known.duties().stream())
                .filter(duty -> duty.open())
                .map(duty -> Option.of(duty.id().toString(), values.duty(duty.id())))
                .toList();
    }

    private List<Option> accounts() {
        return sources.directory().accounts().stream()
                .map(account -> Option.of(
                        account.name().value(),
                        account.displayName() + " (" + account.name().value() + ")"))
                .toList();
    }
}
