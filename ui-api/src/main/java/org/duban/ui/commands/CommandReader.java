package org.duban.ui.commands;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.duban.command.Command;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.ui.commands.shape.CommandBody;
import org.duban.ui.commands.shape.Defaults;
import org.duban.ui.commands.shape.RecordSchema;
import org.duban.ui.commands.shape.ValidationContext;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads commands from JSON and takes nothing that is not exactly a command. */
public final class CommandReader {

    private static final Map<String, CommandBody> ENVELOPES = new ConcurrentHashMap<>();

    private final Clock clock;
    private final boolean madeIds;

    private CommandReader(Clock clock, boolean madeIds) {
        this.clock = clock;
        this.madeIds = madeIds;
    }

    /** A reader for people: ids that may be left out are made for them. */
    public static CommandReader makingIds(Clock clock) {
        return new CommandReader(clock, true);
    }

    /** A reader for import files, where every id must be there, so that importing twice means the same. */
    public static CommandReader demandingIds(Clock clock) {
        return new CommandReader(clock, false);
    }

    /** What a body of the command {@code type} looks like. */
    public static CommandBody envelope(CommandType type) {
        return ENVELOPES.computeIfAbsent(type.name(), name -> CommandBody.around(RecordSchema.of(type.type())));
    }

    /**
     * Reads the command called {@code name} from {@code json}.
     *
     * @throws ProblemException if there is no such command, or {@code json} is not one
     */
    public ReadCommand read(String name, byte[] json) {
        CommandType type = type(name);
        return read(type, StrictJson.read(json));
    }

    /**
     * Reads the command called {@code name} from {@code body}.
     *
     * @throws ProblemException if there is no such command, or {@code body} is not one
     */
    public ReadCommand read(String name, JsonNode body) {
        return read(type(name), body);
    }

    private ReadCommand read(CommandType type, JsonNode body) {
        ValidationContext top = ValidationContext.top(new Defaults(LocalDate.now(clock), madeIds));
        Optional<CommandBody.Content> content = envelope(type).read(body, top);
        return content.filter(read -> top.faults().isEmpty())
                .map(read -> new ReadCommand(
                        (Command) read.inside(),
                        read.onBehalfOf() == null ? null : read.onBehalfOf().act(),
                        List.copyOf(top.made()),
                        digest(type, body)))
                .orElseThrow(() -> new ProblemException(ProblemCode.INVALID_COMMAND, top.faults(), Map.of()));
    }

    private static CommandType type(String name) {
        return Commands.named(name)
                .orElseThrow(() -> new ProblemException(ProblemCode.UNKNOWN_COMMAND, List.of(), Map.of("name", name)));
    }

    private static String digest(CommandType type, JsonNode body) {
        return CanonicalJson.digest(
                JsonNodeFactory.instance.arrayNode().add(type.name()).add(body));
    }
}
