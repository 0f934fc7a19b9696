package org.duban.ui.pages.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.command.CommandRefused;
import org.duban.command.CommandType;
import org.duban.command.Rehearsal;
import org.duban.command.Rule;
import org.duban.command.Sender;
import org.duban.command.account.AccountCommand.RegisterAccount;
import org.duban.command.account.AccountCommand.ResetPassword;
import org.duban.command.account.Directory;
import org.duban.events.SupervisedOrgan;
import org.duban.ui.commands.Catalogue;
import org.duban.ui.commands.CommandReader;
import org.duban.ui.commands.ReadCommand;
import org.duban.ui.commands.shape.RecordSchema;
import org.duban.ui.text.Texts;
import tools.jackson.databind.node.ObjectNode;

/** Rehearses the example of a command about one thing, and says how that step stands. */
final class StepRehearsal {

    static final String ORGAN = "organ";
    private static final SupervisedOrgan[] NO_ORGANS = {};

    private final Catalogue catalogue;
    private final Rehearsal rehearsal;
    private final Directory directory;
    private final Clock clock;

    /** Examples of {@code catalogue}, given to {@code rehearsal}. */
    StepRehearsal(Catalogue catalogue, Rehearsal rehearsal, Directory directory, Clock clock) {
        this.catalogue = catalogue;
        this.rehearsal = rehearsal.withAnyEvidence();
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * How that step stands for {@code account}; empty if it is none about that.
     *
     * @param today whether it has to be possible to say that it is done today
     * @param texts in whose language the example is
     */
    Optional<Standing> of(String account, CommandType type, About about, boolean today, Texts texts) {
        RecordSchema shape = CommandReader.envelope(type).inside();
        if (!about.suits(shape) || type.type() == RegisterAccount.class || type.type() == ResetPassword.class) {
            return Optional.empty(); // the one is there already, and a new password is given by a page of its own
        }
        ObjectNode body = new StepExample(directory, LocalDate.now(clock))
                .body(shape, about, catalogue.named(type.name(), texts).example());
        StepAttempt attempt = attempt(account, type, body);
        for (SupervisedOrgan organ : attempt.unclear() ? SupervisedOrgan.values() : NO_ORGANS) {
            StepAttempt ofOrgan = attempt(account, type, body.deepCopy().put(ORGAN, organ.name()));
            if (ofOrgan.possible(about)) {
                return Optional.of(new Standing(ofOrgan.meets(), null));
            }
            attempt = ofOrgan.refused() != null && ofOrgan.refused().rule().kind() == Rule.Kind.UNTIMELY
                    ? ofOrgan
                    : attempt;
        }
        boolean possible = attempt.possible(about) && !attempt.unclear();
        if (possible && (!today || attempt.possibleToday())) {
            return Optional.of(new Standing(attempt.meets(), null));
        }
        return (possible ? Optional.ofNullable(attempt.refused()) : attempt.worthTelling())
                .map(why -> new Standing(List.of(), why));
    }

    /**
     * Why that step cannot be taken with {@code value} in the field of that name, alone if that is a list; empty if nothing forbids it.
     *
     * @param texts in whose language the example is
     */
    Optional<CommandRefused> refusal(
            String account, CommandType type, About about, String field, String value, Texts texts) {
        RecordSchema shape = CommandReader.envelope(type).inside();
        ObjectNode body = new StepExample(directory, LocalDate.now(clock))
                .body(shape, about, catalogue.named(type.name(), texts).example());
        if (body.path(field).isString()) {
            body.put(field, value);
        } else {
            body.putArray(field).add(value);
        }
        return Optional.ofNullable(attempt(account, type, body).refused());
    }

    private StepAttempt attempt(String account, CommandType type, ObjectNode body) {
        ReadCommand read = CommandReader.makingIds(clock).read(type.name(), body);
        try {
            return new StepAttempt(
                    rehearsal.of(read.command(), Sender.of(account)).met(), null);
        } catch (CommandRefused refused) {
            return new StepAttempt(List.of(), refused);
        }
    }
}
