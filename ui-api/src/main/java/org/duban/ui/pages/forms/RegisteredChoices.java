package org.duban.ui.pages.forms;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.command.account.Directory;
import org.duban.events.AccountName;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.SeatId;
import org.duban.events.SeriesId;
import org.duban.events.handling.ItemState;
import org.duban.query.Registers;
import org.duban.query.cases.CaseFilter;
import org.duban.query.cases.CaseSummary;
import org.duban.query.cases.Cases;
import org.duban.query.cases.FindCases;
import org.duban.query.caseview.CaseView;
import org.duban.query.register.RegisterView;
import org.duban.query.register.ViewedRegister;
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

    /** Where choices come from. */
    record Sources(Directory directory, RegisterEntries registers, Cases cases) {}

    @Override
    public Optional<List<Option>> of(String type, String field) {
        return switch (type) {
            case "UnitId" -> Optional.of(new UnitChoices(sources.directory(), visit.reader(), words).of(field));
            case "PersonId" ->
                Optional.of(new PersonChoices(known(PersonId.KIND), visit.reader(), view, names).of(field));
            case "MeetingId" -> Optional.of(MeetingChoices.of(known(MeetingId.KIND), field, words));
            case "SeatId" -> Optional.of(titled(known(SeatId.KIND)));
            case "SeriesId" -> Optional.of(titled(known(SeriesId.KIND)));
            case "CaseId" -> Optional.of(cases());
            case "ItemId" -> Optional.of(items());
            case "DutyId" -> Optional.of(duties());
            case "AccountName" -> writesAccount ? Optional.empty() : Optional.of(accounts());
            default -> entry(type);
        };
    }

    @Override
    public String about() {
        return view == null ? "" : view.caseId().value();
    }

    /** Entries of the register that ids of that type name. */
    private Optional<List<Option>> entry(String type) {
        return Registers.ALL.stream()
                .map(ViewedRegister::kind)
                .filter(kind -> type.equalsIgnoreCase(kind + "Id"))
                .findFirst()
                .map(kind -> titled(known(kind)));
    }

    private List<RegisterView> known(String kind) {
        return sources.registers().known(visit.reader(), kind, visit.now());
    }

    private static List<Option> titled(List<RegisterView> entries) {
        return entries.stream()
                .map(entry -> Option.of(entry.stream().id(), entry.title()))
                .sorted(Comparator.comparing(Option::label).reversed())
                .toList();
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
                .filter(item -> !item.is(ItemState.MERGED))
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
        return !visit.readsRegister(AccountName.KIND)
                ? List.of()
                : sources.directory().accounts().stream()
                        .map(account -> Option.of(
                                account.name().value(),
                                account.displayName() + " (" + account.name().value() + ")"))
                        .toList();
    }
}
