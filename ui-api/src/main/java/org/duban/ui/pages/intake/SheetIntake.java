package org.duban.ui.pages.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duban.command.CommandRefused;
import org.duban.command.Sender;
import org.duban.events.ItemId;
import org.duban.events.Role;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.ItemView;
import org.duban.ui.commands.CommandReader;
import org.duban.ui.commands.ReadCommand;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.pages.intake.IntakeRow.CellFault;
import org.duban.ui.pages.intake.IntakeRow.Fate;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.Problem;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.sheet.SheetRow;
import org.duban.ui.text.Texts;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody's spreadsheet, row by row: items that the case has not are identified by those who may, items that nobody
 * handles are assigned by those who may, and everything else stays as it is.
 *
 * @param day on which it is done, where a row does not say
 */
record SheetIntake(IntakeDesk desk, PageRequest visit, CaseView view, Columns columns, LocalDate day, Locale language) {

    private static final String IDENTIFY = "identify-item";
    private static final String ASSIGN = "assign-item";
    private static final int SHORT = 40;

    /** What becomes of each row; recorded only if that is wanted. */
    List<IntakeRow> of(List<SheetRow> rows, boolean record) {
        Set<String> seen = new HashSet<>();
        return rows.stream()
                .filter(row -> row.number() > columns.heading().number())
                .map(row -> one(row, seen, record))
                .toList();
    }

    private IntakeRow one(SheetRow row, Set<String> seen, boolean record) {
        List<CellFault> faults = formulas(row);
        String title = title(row);
        String id = id(row);
        String ofCase = columns.cell(row, IntakeField.CASE);
        if (!ofCase.isEmpty() && !ofCase.equals(view.caseId().value())) {
            faults.add(fault(row, IntakeField.CASE, told("intake.otherCase")));
        }
        if (!faults.isEmpty()) {
            return new IntakeRow(row.number(), title, Fate.WRONG, faults, "");
        }
        ItemView item =
                id.matches("[a-z0-9-]{1,64}") ? view.item(new ItemId(id)).orElse(null) : null;
        boolean again = !seen.add(id);
        if (item == null && !again && may(Role.COMMITTEE)) {
            return give(row, title, identified(row, id), IDENTIFY, record);
        }
        if (item != null
                && !again
                && may(Role.OFFICE)
                && item.assignment() == null
                && !columns.cell(row, IntakeField.LEAD).isEmpty()) {
            return assigned(row, title, id, record);
        }
        if (item == null && !again) {
            return new IntakeRow(row.number(), title, Fate.REFUSED, List.of(), told("intake.unknown"));
        }
        return new IntakeRow(row.number(), title, Fate.THERE, List.of(), "");
    }

    private IntakeRow assigned(SheetRow row, String title, String id, boolean record) {
        List<CellFault> faults = new ArrayList<>();
        ObjectNode body = body(id);
        lead(row, faults, body);
        ArrayNode assisting = body.putArray(IntakeField.ASSISTING.part());
        for (String name : CellWords.several(columns.cell(row, IntakeField.ASSISTING))) {
            cells().unit(name)
                    .ifPresentOrElse(
                            assisting::add,
                            () -> faults.add(fault(row, IntakeField.ASSISTING, told("intake.noUnit", name))));
        }
        put(row, IntakeField.RESPONSIBLE, body);
        String due = columns.cell(row, IntakeField.DUE);
        if (!due.isEmpty()) {
            body.put(IntakeField.DUE.part(), cells().day(due));
        }
        body.put(IntakeField.FOUND_ON.part(), day.toString());
        return faults.isEmpty()
                ? give(row, title, body, ASSIGN, record)
                : new IntakeRow(row.number(), title, Fate.WRONG, faults, "");
    }

    private void lead(SheetRow row, List<CellFault> faults, ObjectNode body) {
        String name = columns.cell(row, IntakeField.LEAD);
        cells().unit(name)
                .ifPresentOrElse(
                        unit -> body.put(IntakeField.LEAD.part(), unit),
                        () -> faults.add(fault(row, IntakeField.LEAD, told("intake.noUnit", name))));
    }

    private ObjectNode identified(SheetRow row, String id) {
        ObjectNode body = body(id);
        String title = title(row);
        if (!title.isEmpty()) {
            body.put(IntakeField.TITLE.part(), title);
        }
        put(row, IntakeField.PROBLEM, body);
        body.put(IntakeField.CATEGORY.part(), CellWords.category(columns.cell(row, IntakeField.CATEGORY)));
        String source = columns.cell(row, IntakeField.SOURCE);
        body.put(IntakeField.SOURCE.part(), source.isEmpty() ? told("intake.source") : source);
        put(row, IntakeField.ARTICLE, body);
        String found = columns.cell(row, IntakeField.FOUND_ON);
        body.put(IntakeField.FOUND_ON.part(), found.isEmpty() ? day.toString() : cells().day(found));
        return body;
    }

    private IntakeRow give(SheetRow row, String title, ObjectNode body, String command, boolean record) {
        Texts texts = Texts.in(language);
        try {
            ReadCommand read = CommandReader.demandingIds(desk.clock()).read(command, body);
            if (record) {
                desk.gateway().send(read.command(), sender(read, command, body));
                return new IntakeRow(row.number(), title, Fate.RECORDED, List.of(), "");
            }
            desk.rehearsal().of(read.command(), Sender.of(account()));
            Fate fate = command.equals(IDENTIFY) ? Fate.TO_IDENTIFY : Fate.TO_ASSIGN;
            return new IntakeRow(row.number(), title, fate, List.of(), "");
        } catch (ProblemException unfit) {
            List<CellFault> faults = unfit.faults().stream()
                    .map(fault -> fault(row, field(fault), words(unfit, fault, texts)))
                    .toList();
            return new IntakeRow(row.number(), title, Fate.WRONG, faults, "");
        } catch (CommandRefused refused) {
            return new IntakeRow(
                    row.number(),
                    title,
                    Fate.REFUSED,
                    List.of(),
                    Problem.of(refused, texts, desk.names()).detail());
        }
    }

    /** A row that was taken is known again by its item: given twice, it is recorded once. */
    private Sender sender(ReadCommand read, String command, ObjectNode body) {
        String key = "sheet " + view.caseId() + " "
                + body.path(IntakeField.ITEM.part()).asString() + " " + command;
        return new Sender(account(), null, key, read.digest(), null, null, read.made(), null);
    }

    private List<CellFault> formulas(SheetRow row) {
        List<CellFault> faults = new ArrayList<>();
        row.formulas().stream()
                .filter(place ->
                        place < columns.fields().size() && columns.fields().get(place) != null)
                .forEach(place -> faults.add(
                        new CellFault(name(place, row), columns.heading().cell(place), told("intake.formula"))));
        return faults;
    }

    private CellFault fault(SheetRow row, IntakeField field, String words) {
        int place = columns.place(field);
        String heading =
                place < 0 ? told("intake.field." + field) : columns.heading().cell(place);
        return new CellFault(place < 0 ? "" : name(place, row), heading, words);
    }

    /** What spreadsheets call a cell. */
    private static String name(int place, SheetRow row) {
        String letters = place < 26 ? "" : String.valueOf((char) ('A' + place / 26 - 1));
        return letters + (char) ('A' + place % 26) + row.number();
    }

    private static IntakeField field(Fault fault) {
        for (IntakeField field : IntakeField.values()) {
            if (fault.at().startsWith("/" + field.part())) {
                return field;
            }
        }
        return IntakeField.PROBLEM;
    }

    private static String words(ProblemException unfit, Fault fault, Texts texts) {
        return Problem.of(unfit.code(), List.of(fault), unfit.details(), texts)
                .errors()
                .getFirst()
                .getOrDefault("detail", "");
    }

    private ObjectNode body(String id) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("caseId", view.caseId().value())
                .put(IntakeField.ITEM.part(), id);
    }

    private void put(SheetRow row, IntakeField field, ObjectNode body) {
        String cell = columns.cell(row, field);
        if (!cell.isEmpty()) {
            body.put(field.part(), cell);
        }
    }

    /** Its own, whole; else the beginning of the problem, which stands in full beside it. */
    private String title(SheetRow row) {
        String title = columns.cell(row, IntakeField.TITLE);
        if (!title.isEmpty()) {
            return title;
        }
        String problem =
                columns.cell(row, IntakeField.PROBLEM).lines().findFirst().orElse("");
        return problem.length() <= SHORT ? problem : problem.substring(0, SHORT - 1) + "…";
    }

    /** The id that the row names; else one made of what it says, so that the same row is the same item for ever. */
    private String id(SheetRow row) {
        String given = columns.cell(row, IntakeField.ITEM);
        String said = columns.cell(row, IntakeField.TITLE) + "\n" + columns.cell(row, IntakeField.PROBLEM);
        return given.isEmpty() ? "row-" + RowDigest.of(said.getBytes(StandardCharsets.UTF_8)) : given;
    }

    private boolean may(Role role) {
        return visit.account().roles().contains(role);
    }

    private CellWords cells() {
        return new CellWords(desk.directory());
    }

    private String account() {
        return visit.account().name().value();
    }

    private String told(String key, Object... values) {
        return desk.told(key, language, values);
    }
}
