package org.duban.ui.pages;

import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.command.law.LegalTexts;
import org.duban.query.Registers;
import org.duban.query.cases.CaseSummary;
import org.duban.query.followup.FollowUp;
import org.duban.query.register.RegisterFacts;
import org.duban.query.register.RegisterView;
import org.duban.query.registers.RegisterEntries;
import org.duban.query.words.ValueText;
import org.duban.query.words.Vocabulary;
import org.duban.ui.people.OpenedNames;
import org.duban.ui.reads.ListSheets;
import org.duban.ui.reads.ListSheets.Visit;
import org.duban.ui.sheet.Lit;
import org.duban.ui.sheet.SheetTable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Lists as tables, with the headings and the words of the pages. */
final class Sheets implements ListSheets {

    private final MessageSource words;
    private final RegisterEntries registers;
    private final OpenedNames people;
    private final LegalTexts law;
    private final Clock clock;

    Sheets(MessageSource words, RegisterEntries registers, OpenedNames people, LegalTexts law, Clock clock) {
        this.clock = clock;
        this.words = words;
        this.registers = registers;
        this.people = people;
        this.law = law;
    }

    /** A column, with its heading's key. */
    record Column<T>(String heading, Function<T, @Nullable Object> value) {}

    @Override
    public SheetTable cases(List<CaseSummary> cases, Visit visit) {
        SheetLabels labels = labels(visit);
        return table(
                "cases.title",
                cases,
                labels,
                visit,
                List.of(
                        new Column<>("column.case", CaseSummary::title),
                        new Column<>("sheet.form", one -> labels.code("form", one.form())),
                        new Column<>("sheet.subject", CaseSummary::subject),
                        new Column<>("column.organ", one -> labels.codes("organ", one.organs())),
                        new Column<>("column.committee", one -> labels.unit(one.committee())),
                        new Column<>("sheet.secrecy", one -> labels.code("secrecy", one.secrecy())),
                        new Column<>("column.stage", one -> labels.code("stage", one.stage())),
                        new Column<>("column.opened", CaseSummary::openedOn),
                        new Column<>("column.closed", CaseSummary::closedOn),
                        new Column<>("sheet.published", CaseSummary::publishedOn),
                        new Column<>("column.items", CaseSummary::items),
                        new Column<>("sheet.openItems", CaseSummary::openItems),
                        new Column<>("sheet.id", CaseSummary::caseId)));
    }

    @Override
    public SheetTable followUps(List<FollowUp> followUps, Visit visit) {
        SheetLabels labels = labels(visit);
        return table(
                "nav.followUps",
                followUps,
                labels,
                visit,
                List.of(
                        new Column<>("column.case", FollowUp::caseTitle),
                        new Column<>("sheet.form", one -> labels.code("form", one.form())),
                        new Column<>("column.kind", one -> labels.code("duty", one.kind())),
                        new Column<>("column.matter", labels::matter),
                        new Column<>("column.owner", one -> labels.names().responsible(one.responsible())),
                        new Column<>("sheet.assisting", one -> labels.units(one.assistingUnits())),
                        new Column<>("column.organ", one -> labels.codes("organ", one.organs())),
                        new Column<>("sheet.secrecy", one -> labels.code("secrecy", one.secrecy())),
                        new Column<>("column.state", one -> States.of(one, labels.words())),
                        new Column<>("column.light", one -> new Lit(one.light(), labels.code("light", one.light()))),
                        new Column<>("column.due", FollowUp::dueOn),
                        new Column<>("sheet.daysLate", FollowUp::daysLate),
                        new Column<>("column.met", FollowUp::metOn),
                        new Column<>("sheet.rule", one -> labels.code("term", one.ruleId())),
                        new Column<>("sheet.basis", labels::basis),
                        new Column<>("sheet.id", one -> one.stream().id())));
    }

    @Override
    public SheetTable entries(Class<? extends RegisterFacts> facts, List<RegisterView> entries, Visit visit) {
        SheetLabels labels = labels(visit);
        RecordTable table = table(labels, visit);
        List<RecordComponent> parts = List.of(facts.getRecordComponents());
        List<Column<RegisterView>> known = List.of(
                new Column<>("sheet.id", view -> view.stream().id()),
                new Column<>("column.matter", RegisterView::title));
        Stream<String> headings = known.stream().map(column -> labels.words().get(column.heading()));
        return whole(
                list(facts),
                visit,
                labels,
                Stream.concat(headings, parts.stream().map(table::heading)).toList(),
                entries.stream()
                        .map(view -> Stream.<@Nullable Object>concat(
                                        known.stream()
                                                .map(column -> column.value().apply(view)),
                                        parts.stream().map(part -> table.cell(part, view.facts())))
                                .toList()));
    }

    @Override
    public <R extends Record> SheetTable lines(Class<R> type, List<R> lines, Visit visit) {
        SheetLabels labels = labels(visit);
        RecordTable table = table(labels, visit);
        return whole(list(type), visit, labels, table.headings(type), table.of(type, lines));
    }

    /** The key of what a table of those is called. */
    private static String list(Class<?> type) {
        return Registers.ALL.stream()
                .filter(register -> register.facts().equals(type))
                .map(register -> "register." + register.kind())
                .findFirst()
                .orElseGet(() -> "sheet.list." + type.getSimpleName());
    }

    private static RecordTable table(SheetLabels labels, Visit visit) {
        ValueText values = new ValueText(Vocabulary.in(visit.language()), PageLabels.ofTable(labels.names()));
        return new RecordTable(values, labels.names(), labels.words());
    }

    /** Several tables of one workbook, each of that name and those columns. */
    <T> SheetTable table(String title, List<T> rows, SheetLabels labels, Visit visit, List<Column<T>> columns) {
        return whole(
                title,
                visit,
                labels,
                columns.stream()
                        .map(column -> labels.words().get(column.heading()))
                        .toList(),
                rows.stream()
                        .map(row -> columns.stream()
                                .<@Nullable Object>map(column -> column.value().apply(row))
                                .toList()));
    }

    private SheetTable whole(
            String title,
            Visit visit,
            SheetLabels labels,
            List<String> headings,
            Stream<? extends List<? extends @Nullable Object>> rows) {
        Words told = labels.words();
        LocalDate on = Optional.ofNullable(visit.moment().on())
                .or(() -> Optional.ofNullable(visit.moment().asOf().day()))
                .orElseGet(() -> LocalDate.now(clock));
        String name = told.get(title);
        return new SheetTable(
                name, name, told.get("sheet.cutOff", on), told.get("sheet.page", "&P", "&N"), headings, rows);
    }

    /** What {@code visit} calls things. */
    SheetLabels labels(Visit visit) {
        Words spoken = new Words(words, visit.language());
        PageNames names = new PageNames(registers, visit.moment(), people.of(visit.reader(), visit.language()), spoken);
        return new SheetLabels(spoken, names, new Citations(law, spoken));
    }
}
