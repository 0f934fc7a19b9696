package org.duban.ui.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.ui.files.Bounded;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Takes the JSON out of a request, as bytes and bounded.
 *
 * @param limit how many bytes it may have
 */
public record JsonBody(long limit) {

    /**
     * The body of {@code request}.
     *
     * @throws ProblemException if it does not say that it is JSON, or is too large
     */
    public byte[] of(HttpServletRequest request) throws IOException {
        boolean json = Optional.ofNullable(request.getContentType())
                .filter(JsonBody::json)
                .isPresent();
        if (!json) {
            throw new ProblemException(
                    ProblemCode.UNSUPPORTED_MEDIA_TYPE, List.of(), Map.of("wanted", "application/json; charset=UTF-8"));
        }
        try (InputStream body = new Bounded(request.getInputStream(), limit)) {
            return body.readAllBytes();
        }
    }

    private static boolean json(String contentType) {
        try {
            MediaType type = MediaType.parseMediaType(contentType);
            return MediaType.APPLICATION_JSON.isCompatibleWith(type)
                    && (type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8));
        } catch (InvalidMediaTypeException notAMediaType) {
            return false;
        }
    }
}
