package org.duban.ui.pages.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.CommandRefused;
import org.duban.command.CommandType;
import org.duban.command.IdempotencyKeyReused;
import org.duban.command.Receipt;
import org.duban.ui.commands.CommandReader;
import org.duban.ui.commands.ReadCommand;
import org.duban.ui.commands.shape.Field;
import org.duban.ui.pages.PageFormatter;
import org.duban.ui.pages.PageLabels;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.pages.forms.BulkResult.Fate;
import org.duban.ui.problem.Problem;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Somebody who does one thing to several rows: a command for each, and each decided for itself. */
record BulkVisit(
        FormDesk desk,
        BulkOffers offers,
        CommandType type,
        PageRequest visit,
        HttpServletRequest sent,
        Locale language) {

    private static final Set<String> ABOUT = Set.of("stream", "caseId", "duty", "itemId");

    /** How far a row is taken. */
    enum Step {
        CHOOSE,
        CHECK,
        RECORD
    }

    /** The form for what is the same in all rows, as the first of them has it. */
    CommandForm form(BulkRow first, FormProgress state, boolean fresh) {
        FormVisit form = form(first);
        return form.shown(fresh ? form.begun() : form.body(), state);
    }

    /** What becomes of a row; one that cannot be taken holds up no other. */
    BulkResult one(BulkRow row, Step step, FormProgress state) {
        if (step == Step.CHOOSE) {
            return chosen(row);
        }
        try {
            FormVisit form = form(row);
            ReadCommand read = form.read();
            if (step == Step.CHECK) {
                return result(row, Fate.POSSIBLE, form.foretold(read));
            }
            Receipt receipt = form.record(read, state.key() + " " + row.text());
            return result(row, Fate.RECORDED, List.of(Long.toString(receipt.position())));
        } catch (ProblemException unfit) {
            return result(
                    row,
                    Fate.REFUSED,
                    said(Problem.onPage(unfit.code(), unfit.faults(), unfit.details(), Texts.in(language))));
        } catch (CommandRefused refused) {
            return new BulkResult(
                    row.text(),
                    label(row),
                    Fate.REFUSED,
                    List.of(Problem.of(refused, Texts.in(language), desk.names())
                            .detail()),
                    form(row).first(refused, state.seen()));
        } catch (IdempotencyKeyReused another) {
            return result(
                    row,
                    Fate.REFUSED,
                    said(Problem.of(ProblemCode.IDEMPOTENCY_KEY_REUSED, Texts.in(language))
                            .onPage(Texts.in(language))));
        }
    }

    /** As it stands before anything is filled in: what the rules forbid whatever is, is said at once. */
    private BulkResult chosen(BulkRow row) {
        NextStep step = offers.step(visit, type, row, Texts.in(language)).orElse(null);
        if (step != null && step.possible()) {
            return result(row, Fate.CHOSEN, List.of());
        }
        return result(
                row,
                Fate.IMPOSSIBLE,
                List.of(
                        step == null || step.refusal() == null
                                ? Texts.in(language).get("bulk.notHere")
                                : step.refusal()));
    }

    /** What is wrong with the fields of the form; null if nothing is. */
    @Nullable
    Problem problem(BulkRow first) {
        try {
            form(first).read();
            return null;
        } catch (ProblemException unfit) {
            return Problem.onPage(unfit.code(), unfit.faults(), unfit.details(), Texts.in(language));
        }
    }

    private static List<String> said(Problem problem) {
        List<String> faults = problem.errors().stream()
                .map(error -> error.getOrDefault("detail", ""))
                .filter(text -> !text.isEmpty())
                .toList();
        return faults.isEmpty() ? List.of(problem.detail()) : faults;
    }

    private FormVisit form(BulkRow row) {
        Set<String> about = CommandReader.envelope(type).inside().fields().stream()
                .map(Field::name)
                .filter(ABOUT::contains)
                .collect(Collectors.toSet());
        FilledForm filled = new FilledForm(
                new RowRequest(sent, row, about),
                desk.evidence(),
                visit.account().name().value(),
                "");
        return FormVisit.of(desk, type, visit, filled, language);
    }

    private BulkResult result(BulkRow row, Fate fate, List<String> said) {
        return new BulkResult(row.text(), label(row), fate, said, List.of());
    }

    private String label(BulkRow row) {
        PageFormatter say = desk.formatters().speaking(language, visit);
        PageLabels labels = form(row).labelled();
        Stream<String> duty =
                Stream.ofNullable(row.duty()).flatMap(known -> say.words().find("duty." + known.kind()).stream());
        return Stream.of(
                        Stream.of(labels.stream(row.stream())),
                        duty,
                        Stream.ofNullable(row.item()).map(labels::item))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" · "));
    }
}
