package org.duban.ui.pages.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.command.CommandRefused;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.command.CommonRule;
import org.duban.command.Rehearsal;
import org.duban.command.Rule;
import org.duban.command.Sender;
import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.command.unit.Unit;
import org.duban.events.DutyId;
import org.duban.events.ItemId;
import org.duban.events.StreamId;
import org.duban.ui.commands.Catalogue;
import org.duban.ui.commands.CommandReader;
import org.duban.ui.commands.shape.Field;
import org.duban.ui.commands.shape.Field.Presence;
import org.duban.ui.commands.shape.IdSchema;
import org.duban.ui.commands.shape.ListSchema;
import org.duban.ui.commands.shape.RecordSchema;
import org.duban.ui.text.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody may do next about something. The rules themselves are asked: the example of every command is rehearsed
 * about this very thing. What they find untimely cannot be done; what they find wrong with the example can be put right in
 * the form.
 */
public final class NextSteps {

    private final Catalogue catalogue;
    private final Rehearsal rehearsal;
    private final Directory directory;
    private final Clock clock;

    NextSteps(Catalogue catalogue, Rehearsal rehearsal, Directory directory, Clock clock) {
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
    public record About(StreamId stream, @Nullable ItemId item, @Nullable DutyId duty) {

        /** The case or the entry as a whole. */
        public static About of(StreamId stream) {
            return new About(stream, null, null);
        }

        private Map<String, String> ids(RecordSchema shape) {
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
            boolean whole = duty == null
                    ? type.replaceFirst("(Id|Name)$", "").toLowerCase(Locale.ROOT).equals(stream.kind())
                    : type.equals("StreamId");
            return whole
                    && first.presence() != Presence.MADE
                    && names(shape, "itemId") == (item != null)
                    && names(shape, "duty") == (duty != null);
        }

        private static boolean names(RecordSchema shape, String id) {
            return shape.fields().stream()
                    .anyMatch(field -> field.name().equals(id) && field.presence() != Presence.MADE);
        }
    }

    /** What {@code account} may give a command about, in the order in which a case meets it; first what can be done. */
    public List<NextStep> of(Account account, About about, Texts texts) {
        List<NextStep> steps = Commands.all().stream()
                .filter(type -> !Collections.disjoint(type.roles(), account.roles()))
                .flatMap(type -> step(account, type, about, texts).stream())
                .toList();
        return Stream.concat(
                        steps.stream().filter(NextStep::possible), steps.stream().filter(step -> !step.possible()))
                .toList();
    }

    /** What {@code account} may begin: a case, or an entry of a register. */
    public List<NextStep> openings(Account account, Texts texts) {
        return Commands.all().stream()
                .filter(type -> !Collections.disjoint(type.roles(), account.roles()))
                .filter(type -> begins(CommandReader.envelope(type).inside()))
                .map(type -> new NextStep(
                        type.name(), texts.get("command." + type.name()), "/do/" + type.name(), null))
                .toList();
    }

    /** Whether the id of what it is about is only made by it. */
    private static boolean begins(RecordSchema shape) {
        return shape.fields().getFirst().presence() == Presence.MADE;
    }

    private Optional<NextStep> step(Account account, CommandType type, About about, Texts texts) {
        RecordSchema shape = CommandReader.envelope(type).inside();
        if (!about.suits(shape)) {
            return Optional.empty();
        }
        try {
            rehearsal.of(
                    CommandReader.makingIds(clock)
                            .read(type.name(), body(type, shape, about, texts))
                            .command(),
                    Sender.of(account.name().value()));
        } catch (CommandRefused refused) {
            return refused(refused, type, shape, about, texts);
        }
        return Optional.of(made(type, shape, about, null, texts));
    }

    private static Optional<NextStep> refused(
            CommandRefused refused, CommandType type, RecordSchema shape, About about, Texts texts) {
        Rule rule = refused.rule();
        String why = texts.told("rule." + rule.name(), refused.details());
        return switch (rule.kind()) {
            case UNKNOWN -> Optional.empty();
            // Whose affair it is at all is not worth telling; why just this person may not is.
            case FORBIDDEN ->
                rule instanceof CommonRule ? Optional.empty() : Optional.of(made(type, shape, about, why, texts));
            case UNTIMELY ->
                rule == CommonRule.WRONG_FORM
                        ? Optional.empty()
                        : Optional.of(made(type, shape, about, why, texts));
            case REFUSED -> Optional.of(made(type, shape, about, null, texts));
        };
    }

    private static NextStep made(
            CommandType type, RecordSchema shape, About about, @Nullable String refusal, Texts texts) {
        StringBuilder address = new StringBuilder("/do/" + type.name());
        String mark = "?";
        for (Map.Entry<String, String> id : about.ids(shape).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList()) {
            address.append(mark).append(id.getKey()).append('=').append(id.getValue());
            mark = "&";
        }
        return new NextStep(type.name(), texts.get("command." + type.name()), address.toString(), refusal);
    }

    /** The example, about this and today, with units that there are. */
    private ObjectNode body(CommandType type, RecordSchema shape, About about, Texts texts) {
        ObjectNode body = (ObjectNode) catalogue.named(type.name(), texts).example().deepCopy();
        about.ids(shape).forEach(body::put);
        body.remove("organ");
        body.put("occurredOn", LocalDate.now(clock).toString());
        shape.fields().stream()
                .filter(field -> field.shape() instanceof IdSchema id && id.type().equals("UnitId"))
                .filter(field -> body.has(field.name()) && !field.equals(shape.fields().getFirst()))
                .forEach(field -> unit().ifPresent(unit -> body.put(field.name(), unit.unitId().value())));
        shape.fields().stream()
                .filter(field -> field.shape() instanceof ListSchema list
                        && list.element() instanceof IdSchema
                        && body.has(field.name()))
                .forEach(field -> body.putArray(field.name()));
        return body;
    }

    private Optional<Unit> unit() {
        return directory.units().stream()
                .filter(unit -> !unit.over() && unit.organ() != null)
                .findFirst();
    }
}
