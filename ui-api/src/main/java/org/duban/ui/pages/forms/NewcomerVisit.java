package org.duban.ui.pages.forms;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.duban.command.CommandRefused;
import org.duban.command.Receipt;
import org.duban.command.Rehearsal;
import org.duban.command.Sender;
import org.duban.query.words.Vocabulary;
import org.duban.ui.accounts.Passwords;
import org.duban.ui.commands.CommandReader;
import org.duban.ui.commands.ReadCommand;
import org.duban.ui.commands.shape.Defaults;
import org.duban.ui.commands.shape.RecordSchema;
import org.duban.ui.commands.shape.ValidationContext;
import org.duban.ui.pages.PageLabels;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.pages.forms.Newcomer.Order;
import org.duban.ui.problem.Problem;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.text.Texts;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An administrator with the form for somebody new. Its commands are given one after the other, and the first that is refused
 * ends it: what went before is recorded and told, and a form that is put right and sent again finds it done already.
 *
 * @param key by which a form that is sent twice is known
 */
record NewcomerVisit(
        FormDesk desk, Passwords passwords, PageRequest visit, Locale language, FilledForm sheet, String key) {

    private static final RecordSchema SHAPE = RecordSchema.of(Newcomer.class);

    ObjectNode filled() {
        return new FormReader(sheet).record(SHAPE, "");
    }

    /** Nothing but the day, which is today. */
    ObjectNode empty() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("occurredOn", LocalDate.now(desk.clock()).toString());
    }

    /** The fields of the form with that content. */
    List<FormField> fields(ObjectNode content, FormProgress state) {
        Vocabulary words = Vocabulary.in(language);
        PageLabels labels = FormLabels.of(
                null,
                null,
                desk.formatters().speaking(language, visit).names(),
                caseId -> desk.title(caseId, visit),
                words,
                List.of());
        FormChoices choices =
                new RegisteredChoices(visit, null, null, labels, words, desk.sources(), Set.of("AccountName"));
        return new FormMaker(words, choices, state.faults(), Set.of(), sheet::sought)
                .fields(SHAPE, content, "").stream()
                        .map(field -> field.called(texts().get("newcomer." + field.name()))
                                .explained(texts().find("newcomer." + field.name() + ".hint")))
                        .toList();
    }

    /**
     * What is filled in.
     *
     * @throws ProblemException if something is missing or cannot be, before anything is recorded
     * @throws CommandRefused if a rule would forbid part of it once what stands before that is recorded
     */
    Newcomer read() {
        ValidationContext top = ValidationContext.top(Defaults.NOTHING);
        if (SHAPE.read(filled(), top) instanceof Newcomer newcomer) {
            if (!newcomer.faults().isEmpty()) {
                throw new ProblemException(ProblemCode.INVALID_COMMAND, newcomer.faults(), Map.of());
            }
            newcomer.mustBePossible();
            foresee(newcomer);
            return newcomer;
        }
        throw new ProblemException(ProblemCode.INVALID_COMMAND, top.faults(), Map.of());
    }

    /**
     * The same form may have been sent twice, and its first commands given by the other since this rehearsal began: then the
     * second rehearsal finds them given.
     */
    private void foresee(Newcomer newcomer) {
        try {
            rehearse(newcomer);
        } catch (CommandRefused maybeByItself) {
            rehearse(newcomer);
        }
    }

    private void rehearse(Newcomer newcomer) {
        Rehearsal.Course course = desk.rehearsal().course();
        Map<String, String> made = new HashMap<>();
        for (Order order : newcomer.orders()) {
            ReadCommand read = read(order, made);
            try {
                String id = course.next(read.command(), sender(read));
                if (order.makes() != null) {
                    made.put(order.makes(), id);
                }
            } catch (CommandRefused refused) {
                throw refused.in(order.field());
            }
        }
    }

    private ReadCommand read(Order order, Map<String, String> made) {
        ObjectNode body = order.body().deepCopy();
        if (order.name().equals("register-account")) {
            made.forEach(body::put);
        }
        return CommandReader.makingIds(desk.clock()).read(order.name(), body);
    }

    NewcomerOutcome record(Newcomer newcomer) {
        List<Order> orders = newcomer.orders();
        List<DoneStep> steps = new ArrayList<>();
        Map<String, String> made = new HashMap<>();
        for (Order order : orders) {
            DoneStep step = steps.stream().allMatch(before -> before.receipt() != null)
                    ? given(order, made)
                    : DoneStep.untried(title(order));
            steps.add(step);
        }
        boolean all = steps.stream().allMatch(step -> step.receipt() != null);
        String password = all ? password(newcomer).orElse(null) : null;
        desk.awaitPages();
        return new NewcomerOutcome(newcomer, steps, password);
    }

    private Optional<String> password(Newcomer newcomer) {
        Sender sender = sender(read(newcomer.reset(), Map.of()));
        return passwords.once(newcomer.account().value(), visit.account(), sender);
    }

    private DoneStep given(Order order, Map<String, String> made) {
        try {
            ReadCommand read = read(order, made);
            Receipt receipt = desk.gateway().send(read.command(), sender(read));
            if (order.makes() != null) {
                made.put(order.makes(), receipt.subjectId());
            }
            return DoneStep.done(Recorded.of(title(order), receipt));
        } catch (CommandRefused refused) {
            return DoneStep.refused(title(order), Problem.of(refused, texts(), desk.names()));
        }
    }

    /** With a key for what the step says: said again it is the same, and put right it is another. */
    private Sender sender(ReadCommand read) {
        String step = key + " " + read.digest();
        String own =
                UUID.nameUUIDFromBytes(step.getBytes(StandardCharsets.UTF_8)).toString();
        String caller = visit.account().name().value();
        return new Sender(caller, null, own, read.digest(), null, null, read.made(), null);
    }

    private String title(Order order) {
        String title = texts().get("command." + order.name());
        String role = order.body().path("role").asString("");
        return role.isEmpty() ? title : title + texts().get("newcomer.colon") + texts().word(role);
    }

    private Texts texts() {
        return Texts.in(language);
    }
}
