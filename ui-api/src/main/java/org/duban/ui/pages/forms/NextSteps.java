package org.duban.ui.pages.forms;

import java.time.Clock;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.command.CaseSight;
import org.duban.command.CommandRefused;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.command.Rehearsal;
import org.duban.command.Rule;
import org.duban.command.account.Account;
import org.duban.command.account.AccountCommand.RegisterAccount;
import org.duban.command.account.Directory;
import org.duban.events.CaseId;
import org.duban.events.EventMeta;
import org.duban.events.Role;
import org.duban.ui.commands.Catalogue;
import org.duban.ui.commands.CommandReader;
import org.duban.ui.commands.shape.Field.Presence;
import org.duban.ui.commands.shape.RecordSchema;
import org.duban.ui.problem.RefusalNames;
import org.duban.ui.text.Texts;

/**
 * What somebody may do next about something. The rules themselves are asked: the example of every command is rehearsed
 * about this very thing. What they find untimely cannot be done; what they find wrong with the example can be put right in
 * the form.
 */
public final class NextSteps {

    /** The one that is several commands: letting somebody new in. */
    static final String NEWCOMER = "newcomer";

    private final StepRehearsal rehearsal;
    private final RefusalNames names;
    private final CaseSight sight;

    /** Steps of the catalogue, rehearsed by {@code rehearsal}; {@code names} says why one is refused. */
    public NextSteps(
            Catalogue catalogue,
            Rehearsal rehearsal,
            Directory directory,
            RefusalNames names,
            CaseSight sight,
            Clock clock) {
        this.rehearsal = new StepRehearsal(catalogue, rehearsal, directory, clock);
        this.names = names;
        this.sight = sight;
    }

    /**
     * What {@code account} may give a command about, in the order in which a case meets it; first what can be done, and of
     * that first what meets something owed.
     */
    public List<NextStep> of(Account account, About about, Texts texts) {
        List<NextStep> steps = Commands.all().stream()
                .filter(type -> !Collections.disjoint(type.roles(), account.roles()))
                .flatMap(type -> step(account.name().value(), type, about, false, texts).stream())
                .toList();
        return Stream.concat(
                        steps.stream()
                                .filter(NextStep::possible)
                                .sorted(Comparator.comparing(
                                        step -> step.meets().isEmpty())),
                        steps.stream().filter(step -> !step.possible()))
                .toList();
    }

    /**
     * What others may do about it, for whoever is shown all of it: who waits for them should know for whom. Those steps come
     * first that meet something owed.
     */
    public List<OthersStep> ofOthers(Account account, About about, Texts texts) {
        String name = account.name().value();
        if (about.item() == null
                ? !sight.shows(name, new CaseId(about.stream().id()))
                : !sight.shows(name, new CaseId(about.stream().id()), about.item())) {
            return List.of();
        }
        return Commands.all().stream()
                .filter(type -> Collections.disjoint(type.roles(), account.roles()))
                .flatMap(type -> step(EventMeta.SYSTEM, type, about, false, texts).stream()
                        .filter(NextStep::possible)
                        .map(step -> Map.entry(step, type)))
                .sorted(Comparator.comparing(step -> step.getKey().meets().isEmpty()))
                .map(step -> new OthersStep(
                        step.getKey().title(),
                        texts.roles(step.getValue().roles()),
                        FormDesk.mayWriteDown(step.getValue(), account)
                                ? step.getKey().address()
                                : null))
                .toList();
    }

    /** How the step stands today that {@code account} may take about it by that command; empty if it takes none. */
    Optional<NextStep> today(Account account, CommandType type, About about, Texts texts) {
        return Collections.disjoint(type.roles(), account.roles())
                ? Optional.empty()
                : step(account.name().value(), type, about, true, texts);
    }

    /**
     * Whether it can take that step now, by {@code account} or, where that only writes down what others bring, by them; also
     * if it is about something smaller.
     */
    boolean takes(Account account, CommandType type, About about) {
        String by = by(account, type);
        return !about.suits(CommandReader.envelope(type).inside())
                || rehearsal
                        .of(by, type, about, false, Texts.ZH)
                        .filter(Standing::possible)
                        .isPresent();
    }

    /** Whether {@code rules} forbid that step with {@code value} in the field of that name, whatever else it says. */
    boolean forbids(Account account, CommandType type, About about, String field, String value, Set<Rule> rules) {
        return about.suits(CommandReader.envelope(type).inside())
                && rehearsal
                        .refusal(by(account, type), type, about, field, value, Texts.ZH)
                        .map(CommandRefused::rule)
                        .filter(rules::contains)
                        .isPresent();
    }

    private static String by(Account account, CommandType type) {
        return Collections.disjoint(type.roles(), account.roles())
                ? EventMeta.SYSTEM
                : account.name().value();
    }

    /** What {@code account} may do about it by the command of that name, or why it may not now; empty if it is none of its. */
    public Optional<NextStep> one(Account account, String command, About about, Texts texts) {
        CommandType type = Commands.named(command).orElseThrow();
        return Collections.disjoint(type.roles(), account.roles())
                ? Optional.empty()
                : step(account.name().value(), type, about, false, texts);
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

    /** Whether {@code account} may take that step about it today; quicker than to say why not. */
    public boolean mayToday(Account account, CommandType type, About about) {
        return !Collections.disjoint(type.roles(), account.roles())
                && rehearsal
                        .of(account.name().value(), type, about, true, Texts.ZH)
                        .filter(Standing::possible)
                        .isPresent();
    }

    private Optional<NextStep> step(String account, CommandType type, About about, boolean today, Texts texts) {
        return rehearsal.of(account, type, about, today, texts).map(standing -> made(type, about, standing, texts));
    }

    private NextStep made(CommandType type, About about, Standing standing, Texts texts) {
        CommandRefused why = standing.why();
        String refusal = why == null ? null : texts.get("rule." + why.rule().name(), names.of(why, texts));
        return new NextStep(
                type.name(), texts.get("command." + type.name()), address(type, about), standing.meets(), refusal);
    }

    private static String address(CommandType type, About about) {
        StringBuilder address = new StringBuilder("/do/" + type.name());
        String mark = "?";
        for (Map.Entry<String, String> id : about
                .ids(CommandReader.envelope(type).inside())
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .toList()) {
            address.append(mark).append(id.getKey()).append('=').append(id.getValue());
            mark = "&";
        }
        return address.toString();
    }
}
