package org.duban.ui.commands;

import java.util.List;
import java.util.Map;
import org.duban.ui.http.StrictText;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON to the letter: one value, no name twice, nothing after it. */
public final class StrictJson {

    private static final int DEEPEST = 32;

    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /**
     * The JSON that {@code bytes} are.
     *
     * @throws ProblemException if they are none
     */
    public static JsonNode read(byte[] bytes) {
        if (StrictText.of(bytes).isEmpty()) {
            throw new ProblemException(ProblemCode.NOT_UTF_8, List.of(), Map.of());
        }
        try {
            JsonNode node = STRICT.readTree(bytes);
            if (node.isMissingNode()) {
                throw malformed(TokenStreamLocation.NA);
            }
            return node;
        } catch (JacksonException e) {
            throw malformed(e.getLocation() == null ? TokenStreamLocation.NA : e.getLocation());
        }
    }

    private static ProblemException malformed(TokenStreamLocation at) {
        Map<String, String> where = Map.of("line", counted(at.getLineNr()), "column", counted(at.getColumnNr()));
        return new ProblemException(ProblemCode.MALFORMED_JSON, List.of(), where);
    }

    /** From one, also where nothing was read at all. */
    private static String counted(int number) {
        return Integer.toString(Math.max(1, number));
    }
}
