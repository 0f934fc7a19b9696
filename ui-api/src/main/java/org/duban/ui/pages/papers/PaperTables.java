package org.duban.ui.pages.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.ItemView;
import org.duban.query.followup.FollowUp;
import org.duban.query.meeting.MeetingFacts;
import org.duban.ui.pages.PageFormatter;
import org.duban.ui.sheet.Lit;
import org.jspecify.annotations.Nullable;

/** The tables of papers for a meeting, in the reader's words. */
record PaperTables(MeetingPapers papers, PageFormatter say) {

    private record Column<T>(String heading, Function<T, PaperCell> cell) {}

    /** Overdue, closed, by unit; and people, where there are any. */
    List<PaperTable> all() {
        List<PaperTable> tables = new ArrayList<>(List.of(overdue(), closed(), units()));
        if (!papers.people().isEmpty()) {
            tables.add(people());
        }
        return List.copyOf(tables);
    }

    private PaperTable overdue() {
        return table(
                "overdue",
                told("papers.overdue"),
                told("papers.overdue.note", papers.on(), papers.overdue().size()),
                papers.overdue(),
                List.of(
                        column("column.matter", one -> linked(one.title(), path(one))),
                        column("column.light", one -> PaperCell.of(lit(one))),
                        column(
                                "column.case",
                                one -> PaperCell.of(one.caseTitle().equals(one.title()) ? "" : one.caseTitle())),
                        column("column.kind", one -> PaperCell.of(say.kind(one))),
                        column("column.owner", one -> PaperCell.of(say.responsible(one))),
                        column("column.due", one -> PaperCell.of(one.dueOn())),
                        column("papers.daysLate", one -> PaperCell.of(one.daysLate())),
                        column("column.escalation", one -> PaperCell.of(String.join("\n", say.escalated(one))))));
    }

    private PaperTable closed() {
        MeetingFacts before = papers.before();
        String since = before == null
                ? told("papers.closed.all", papers.on(), papers.closed().size())
                : told(
                        "papers.closed.since",
                        before.name(),
                        before.endsOn(),
                        papers.on(),
                        papers.closed().size());
        return table(
                "closed",
                told("papers.closed"),
                since,
                papers.closed(),
                List.of(
                        column("column.matter", one -> linked(title(one), path(one.view(), one.item()))),
                        column(
                                "papers.what",
                                one -> PaperCell.of(
                                        told(one.item() == null ? "papers.what.case" : "papers.what.item"))),
                        column(
                                "column.case",
                                one -> PaperCell.of(one.view().outline().title())),
                        column("column.owner", one -> PaperCell.of(one.unit() == null ? "" : say.unit(one.unit()))),
                        column("papers.closedOn", one -> PaperCell.of(one.on())),
                        column("papers.words", one -> PaperCell.of(one.words()))));
    }

    private PaperTable units() {
        return table(
                "units",
                told("papers.units"),
                told("papers.units.note", papers.on()),
                papers.units(),
                List.of(
                        column("column.owner", one -> PaperCell.of(say.names().responsible(one.responsible()))),
                        column("papers.units.all", one -> PaperCell.of(one.all())),
                        column("papers.units.closed", one -> PaperCell.of(one.closed())),
                        column("papers.units.submitted", one -> PaperCell.of(one.submitted())),
                        column("papers.units.inTime", one -> PaperCell.of(one.inTime())),
                        column("papers.units.overdue", one -> PaperCell.of(one.overdue())),
                        column("papers.units.doneLate", one -> PaperCell.of(one.doneLate())),
                        column("papers.units.rate", one -> PaperCell.of(one.rate()))));
    }

    private PaperTable people() {
        return table(
                "people",
                told("papers.people"),
                told("papers.people.note", papers.people().size()),
                papers.people(),
                List.of(
                        column(
                                "papers.people.name",
                                one -> PaperCell.of(say.names().person(one.person()))),
                        column(
                                "papers.people.as",
                                one -> PaperCell.of(told(
                                        one.view() == null ? "papers.people.attends" : "papers.people.inspected"))),
                        column(
                                "column.case",
                                one -> PaperCell.of(
                                        one.view() == null
                                                ? ""
                                                : one.view().outline().title()))));
    }

    private static <T> Column<T> column(String heading, Function<T, PaperCell> cell) {
        return new Column<>(heading, cell);
    }

    /** Its first column counts the rows. */
    private <T> PaperTable table(String code, String title, String note, List<T> lines, List<Column<T>> columns) {
        List<List<PaperCell>> rows = new ArrayList<>();
        for (T line : lines) {
            rows.add(Stream.concat(
                            Stream.of(PaperCell.of(rows.size() + 1)),
                            columns.stream().map(column -> column.cell().apply(line)))
                    .toList());
        }
        List<String> headings = Stream.concat(
                        Stream.of("column.number"), columns.stream().map(Column::heading))
                .map(this::told)
                .toList();
        return new PaperTable(code, title, note, 1, headings, rows);
    }

    private static PaperCell linked(String text, @Nullable String path) {
        return new PaperCell(text, path);
    }

    private static String title(ClosedMatter one) {
        ItemView item = one.item();
        return item == null ? one.view().outline().title() : item.finding().title();
    }

    private static String path(CaseView view, @Nullable ItemView item) {
        return "/cases/" + view.caseId() + (item == null ? "" : "/items/" + item.itemId());
    }

    private static @Nullable String path(FollowUp one) {
        return one.caseId() == null
                ? null
                : "/cases/" + one.caseId() + (one.itemId() == null ? "" : "/items/" + one.itemId());
    }

    private Lit lit(FollowUp one) {
        return new Lit(one.light(), told("light." + one.light()));
    }

    private String told(String key, Object... values) {
        return say.words().get(key, values);
    }
}
