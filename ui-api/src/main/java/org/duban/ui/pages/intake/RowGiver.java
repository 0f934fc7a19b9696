package org.duban.ui.pages.intake;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.duban.command.CommandRefused;
import org.duban.command.IdempotencyKeyReused;
import org.duban.command.Sender;
import org.duban.events.Event;
import org.duban.ui.commands.CommandReader;
import org.duban.ui.commands.ReadCommand;
import org.duban.ui.pages.intake.IntakeRow.CellFault;
import org.duban.ui.pages.intake.IntakeRow.Fate;
import org.duban.ui.pages.intake.IntakeRow.Said;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.Problem;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.sheet.SheetRow;
import org.duban.ui.text.Texts;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gives the command of a row, or only rehearses it, and tells what became of it: the same reading and the same rules.
 *
 * @param account that takes the rows in
 * @param record whether it is to be recorded
 */
record RowGiver(IntakeDesk desk, IntakeCells cells, String account, Locale language, boolean record) {

    /** @param saying what is told of it, by what it leads to */
    IntakeRow give(
            SheetRow row,
            String title,
            ObjectNode body,
            String command,
            Fate foretold,
            Function<List<Event>, List<Said>> saying) {
        Texts texts = Texts.in(language);
        try {
            ReadCommand read = CommandReader.demandingIds(desk.clock()).read(command, body);
            List<Said> says = saying.apply(record ? likely(read) : foretold(read));
            if (record) {
                desk.gateway().send(read.command(), sender(read, command, body));
            }
            return new IntakeRow(row.number(), title, record ? Fate.RECORDED : foretold, List.of(), "", says);
        } catch (ProblemException unfit) {
            List<CellFault> faults = unfit.faults().stream()
                    .map(fault -> cells.fault(row, IntakeCells.field(fault), words(unfit, fault, texts)))
                    .toList();
            return new IntakeRow(row.number(), title, Fate.WRONG, faults, "");
        } catch (CommandRefused refused) {
            String why = Problem.of(refused, texts, desk.names()).detail();
            return new IntakeRow(row.number(), title, Fate.REFUSED, List.of(), why);
        } catch (IdempotencyKeyReused another) {
            return new IntakeRow(row.number(), title, Fate.REFUSED, List.of(), cells.told("intake.otherwise"));
        }
    }

    private List<Event> foretold(ReadCommand read) {
        return desk.rehearsal().of(read.command(), Sender.of(account)).events();
    }

    /** What is refused by now may have been recorded a moment ago by the same row, which is for the sending to say. */
    private List<Event> likely(ReadCommand read) {
        try {
            return foretold(read);
        } catch (CommandRefused refused) {
            return List.of();
        }
    }

    /** A row that was taken is known again by its item: given twice, it is recorded once. */
    private Sender sender(ReadCommand read, String command, ObjectNode body) {
        String key = "sheet " + body.path("caseId").asString() + " "
                + body.path(IntakeField.ITEM.part()).asString() + " " + command;
        return new Sender(account, null, key, read.digest(), null, null, read.made(), null);
    }

    private static String words(ProblemException unfit, Fault fault, Texts texts) {
        return Problem.onPage(unfit.code(), List.of(fault), unfit.details(), texts)
                .errors()
                .getFirst()
                .getOrDefault("detail", "");
    }
}
