package org.duban.ui.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.duban.events.AccountName;
import org.duban.events.EventMeta.Origin;
import org.duban.events.PossibleDays;
import org.duban.ui.commands.CanonicalJson;
import org.duban.ui.commands.StrictJson;
import org.duban.ui.commands.shape.Defaults;
import org.duban.ui.commands.shape.RecordSchema;
import org.duban.ui.commands.shape.ValidationContext;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A line of an import file: a command, who gave it, and when it was recorded elsewhere.
 *
 * @param id what the line is known by, null if by its content
 * @param command the command's name
 * @param recordedAt null if the line does not say
 * @param json the line as it was read
 */
public record ImportLine(
        @Nullable String id, String command, @Nullable Instant recordedAt, AccountName actor, JsonNode json) {

    private static final RecordSchema SHAPE = RecordSchema.of(Written.class);

    /** A line as it is written. */
    public record Written(
            @Nullable String id,
            String command,
            @Nullable String recordedAt,
            AccountName actor,
            Map<String, Object> body) {}

    /**
     * The line that {@code bytes} are.
     *
     * @throws ProblemException if they are none
     */
    public static ImportLine read(byte[] bytes) {
        JsonNode json = StrictJson.read(bytes);
        ValidationContext top = ValidationContext.top(Defaults.NOTHING);
        if (!(SHAPE.read(json, top) instanceof Written written)) {
            throw new ProblemException(ProblemCode.INVALID_COMMAND, top.faults(), Map.of());
        }
        return new ImportLine(written.id(), written.command(), moment(written.recordedAt()), written.actor(), json);
    }

    /**
     * Where line {@code number} of the file of that SHA-256 came from.
     *
     * @throws IllegalArgumentException if there is no such file or line
     */
    static Origin origin(String sha256, int number, AccountName importedBy) {
        if (!sha256.matches("[0-9a-f]{64}") || number < 1) {
            throw new IllegalArgumentException("A line of a file: 64 hex digits, and a number from one");
        }
        return new Origin(sha256, number, importedBy.value());
    }

    private static @Nullable Instant moment(@Nullable String text) {
        try {
            OffsetDateTime moment = text == null ? null : OffsetDateTime.parse(text);
            if (moment != null && !PossibleDays.inFiles(moment.toLocalDate())) {
                throw new DateTimeException("Nothing was recorded then");
            }
            return moment == null ? null : moment.toInstant();
        } catch (DateTimeException notAMoment) {
            ProblemException wrong = new ProblemException(
                    ProblemCode.INVALID_COMMAND,
                    new Fault(Fault.Place.BODY, "/recordedAt", FaultCode.NOT_A_MOMENT, Map.of()));
            wrong.initCause(notAMoment);
            throw wrong;
        }
    }

    /** What the line is known by, so that it is taken once however often it comes. */
    public String key() {
        return id == null ? "content " + CanonicalJson.digest(json) : "id " + id;
    }

    /** The command's fields. */
    JsonNode body() {
        return json.get("body");
    }
}
