package org.duban.ui.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duban.events.AccountName;
import org.duban.ui.commands.CanonicalJson;
import org.duban.ui.commands.StrictJson;
import org.duban.ui.commands.shape.Allowance;
import org.duban.ui.commands.shape.RecordShape;
import org.duban.ui.commands.shape.Site;
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
 * @param digest SHA-256, in lower-case hex, of the whole line in canonical form
 */
public record ImportLine(
        @Nullable String id,
        String command,
        @Nullable Instant recordedAt,
        AccountName actor,
        JsonNode body,
        String digest) {

    private static final RecordShape SHAPE = RecordShape.of(Written.class);

    /** A line as it is written. */
    public record Written(
            @Nullable String id,
            String command,
            @Nullable String recordedAt,
            AccountName actor,
            Map<String, Object> body) {}

    /**
     * The line that {@code json} is.
     *
     * @throws ProblemException if it is none
     */
    public static ImportLine read(byte[] json) {
        JsonNode node = StrictJson.read(json);
        List<Fault> faults = new ArrayList<>();
        Site top = new Site("", faults, Allowance.NOTHING);
        if (!(SHAPE.read(node, top) instanceof Written written)) {
            throw new ProblemException(ProblemCode.INVALID_COMMAND, faults, Map.of());
        }
        return new ImportLine(
                written.id(),
                written.command(),
                written.recordedAt() == null ? null : moment(written.recordedAt()),
                written.actor(),
                node.get("body"),
                CanonicalJson.digest(node));
    }

    private static Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException notAMoment) {
            throw new ProblemException(ProblemCode.INVALID_COMMAND, misdated(FaultCode.NOT_A_MOMENT));
        }
    }

    /** What is wrong with a line if its {@code recordedAt} is. */
    static Fault misdated(FaultCode code) {
        return new Fault(Fault.Place.BODY, "/recordedAt", code, Map.of());
    }

    /** What the line is known by, so that it is taken once however often it comes. */
    public String key() {
        return "import:" + (id == null ? digest : id);
    }
}
