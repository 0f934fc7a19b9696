package org.duban.ui.pages.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.command.CommandRefused;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.command.Rehearsal;
import org.duban.command.Rule;
import org.duban.command.Sender;
import org.duban.command.account.Account;
import org.duban.command.account.AccountCommand.RegisterAccount;
import org.duban.command.account.AccountCommand.ResetPassword;
import org.duban.command.account.Directory;
import org.duban.events.DutyId;
import org.duban.events.ItemId;
import org.duban.events.Role;
import org.duban.events.StreamId;
import org.duban.events.SupervisedOrgan;
import org.duban.ui.commands.Catalogue;
import org.duban.ui.commands.CommandReader;
import org.duban.ui.commands.ReadCommand;
import org.duban.ui.commands.shape.Field;
import org.duban.ui.commands.shape.Field.Presence;
import org.duban.ui.commands.shape.IdSchema;
import org.duban.ui.commands.shape.RecordSchema;
import org.duban.ui.problem.RefusalNames;
import org.duban.ui.text.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody may do next about something. The rules themselves are asked: the example of every command is rehearsed
 * about this very thing. What they find untimely cannot be done; what they find wrong with the example can be put right in
 * the form.
 */
public final class NextSteps {

    /** The one that is several commands: letting somebody new in. */
    static final String NEWCOMER = "newcomer";

    static final String ORGAN = "organ";
    private static final SupervisedOrgan[] NO_ORGANS = {};

    private final Catalogue catalogue;
    private final Rehearsal rehearsal;
    private final Directory directory;
    private final RefusalNames names;
    private final Clock clock;

    /** Steps of the catalogue, rehearsed by {@code rehearsal}. */
    public NextSteps(Catalogue catalogue, Rehearsal rehearsal, Directory directory, RefusalNames names, Clock clock) {
        this.names = names;
        this.catalogue = catalogue;
        this.rehearsal = rehearsal.withAnyEvidence();
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * What may be about a step.
     *
     * @param item null for the case or the entry as a whole
     * @param duty null unless the step is about one thing owed
     */
    public record About(
            StreamId stream,
            @Nullable ItemId item,
            @Nullable DutyId duty) {

        /** The case or the entry as a whole. */
        public static About of(StreamId stream) {
            return new About(stream, null, null);
        }

        Map<String, String> ids(RecordSchema shape) {
            String first = shape.fields().getFirst().name();
            String id = first.equals("stream") ? stream.value() : stream.id();
            if (item != null) {
                return Map.of(first, id, "itemId", item.value());
            }
            return duty == null ? Map.of(first, id) : Map.of(first, id, "duty", duty.toString());
        }

        /** Whether a command of that shape is about just this, and nothing smaller. */
        private boolean suits(RecordSchema shape) {
            Field first = shape.fields().getFirst();
            String type = first.shape() instanceof IdSchema id ? id.type() : "";
            boolean ofKind =
                    type.replaceFirst("(Id|Name)$", "").toLowerCase(Locale.ROOT).equals(stream.kind());
            return (ofKind || (duty != null && type.equals("StreamId")))
                    && first.presence() != Presence.MADE
                    && names(shape, "itemId") == (item != null)
                    && names(shape, "duty") == (duty != null);
        }

        /** Whether a field of that name holds an id; a kind of duty may be called a duty too. */
        private static boolean names(RecordSchema shape, String id) {
            return shape.fields().stream()
                    .anyMatch(field -> field.name().equals(id)
                            && field.presence() != Presence.MADE
                            && field.shape() instanceof IdSchema);
        }
    }

    /**
     * What {@code account} may give a command about, in the order in which a case meets it; first what can be done, and of
     * that first what meets something owed.
     */
    public List<NextStep> of(Account account, About about, Texts texts) {
        List<NextStep> steps = Commands.all().stream()
                .filter(type -> !Collections.disjoint(type.roles(), account.roles()))
                .flatMap(type -> step(account, type, about, texts).stream())
                .toList();
        return Stream.concat(
                        steps.stream()
                                .filter(NextStep::possible)
                                .sorted(Comparator.comparing(
                                        step -> step.meets().isEmpty())),
                        steps.stream().filter(step -> !step.possible()))
                .toList();
    }

    /** What {@code account} may begin: a case, or an entry of a register. */
    public List<NextStep> openings(Account account, Texts texts) {
        NextStep newcomer = new NextStep(NEWCOMER, texts.get("newcomer.title"), NewcomerPage.ADDRESS, List.of(), null);
        Stream<NextStep> first = account.roles().contains(Role.ADMIN) ? Stream.of(newcomer) : Stream.of();
        return Stream.concat(first, commands(account, texts)).toList();
    }

    private static Stream<NextStep> commands(Account account, Texts texts) {
        return Commands.all().stream()
                .filter(type -> !Collections.disjoint(type.roles(), account.roles()))
                .filter(NextSteps::begins)
                .map(type -> new NextStep(
                        type.name(), texts.get("command." + type.name()), "/do/" + type.name(), List.of(), null));
    }

    /** Whether there is what it is about only after it; what an account is called whoever opens it chooses. */
    private static boolean begins(CommandType type) {
        RecordSchema shape = CommandReader.envelope(type).inside();
        return shape.fields().getFirst().presence() == Presence.MADE || type.type() == RegisterAccount.class;
    }

    private Optional<NextStep> step(Account account, CommandType type, About about, Texts texts) {
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
                return Optional.of(made(type, shape, about, ofOrgan.meets(), null, texts));
            }
            attempt = ofOrgan.refused() != null && ofOrgan.refused().rule().kind() == Rule.Kind.UNTIMELY
                    ? ofOrgan
                    : attempt;
        }
        if (attempt.possible(about) && !attempt.unclear()) {
            return Optional.of(made(type, shape, about, attempt.meets(), null, texts));
        }
        return attempt.worthTelling()
                .map(why -> made(
                        type,
                        shape,
                        about,
                        List.of(),
                        texts.get("rule." + why.rule().name(), names.of(why, texts)),
                        texts));
    }

    private StepAttempt attempt(Account account, CommandType type, ObjectNode body) {
        ReadCommand read = CommandReader.makingIds(clock).read(type.name(), body);
        try {
            return new StepAttempt(
                    rehearsal
                            .of(read.command(), Sender.of(account.name().value()))
                            .met(),
                    null);
        } catch (CommandRefused refused) {
            return new StepAttempt(List.of(), refused);
        }
    }

    private static NextStep made(
            CommandType type,
            RecordSchema shape,
            About about,
            List<DutyId> meets,
            @Nullable String refusal,
            Texts texts) {
        StringBuilder address = new StringBuilder("/do/" + type.name());
        String mark = "?";
        for (Map.Entry<String, String> id : about.ids(shape).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList()) {
            address.append(mark).append(id.getKey()).append('=').append(id.getValue());
            mark = "&";
        }
        return new NextStep(type.name(), texts.get("command." + type.name()), address.toString(), meets, refusal);
    }
}
