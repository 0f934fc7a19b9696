package org.duban.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.duban.ui.http.TimedForms;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a form before anybody acts on it, so that one that is too large or no text is refused as such, and not told as a
 * failure of this program.
 */
final class FormBodies extends OncePerRequestFilter {

    /** As much as Tomcat keeps in memory of a part. */
    private static final long IN_MEMORY = 256 * 1024L;

    /** What stands where bytes were no text. */
    private static final char REPLACEMENT = '\uFFFD';

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (HttpMethod.POST.matches(request.getMethod()) && !Doors.isForPrograms(request)) {
            mustBeUtf8(request.getContentType());
            mustBeKnownOrSmall(request);
            Map<String, String[]> form = read(request);
            if (TimedForms.wasSlow(request)) {
                throw new ProblemException(ProblemCode.TOO_SLOW);
            }
            mustBeText(form);
        }
        chain.doFilter(request, response);
    }

    /** A form may say nothing of its charset, as browsers do, or the one that all pages have. */
    private static void mustBeUtf8(@Nullable String type) {
        if (type != null && !isUtf8(type)) {
            throw new ProblemException(
                    ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                    List.of(),
                    Map.of("wanted", "application/x-www-form-urlencoded; charset=UTF-8"));
        }
    }

    private static boolean isUtf8(String type) {
        try {
            Charset charset = MediaType.parseMediaType(type).getCharset();
            return charset == null || charset.equals(StandardCharsets.UTF_8);
        } catch (InvalidMediaTypeException noType) {
            return false;
        }
    }

    /** Of somebody whom nobody knows, nothing is written to the disk: what he typed is kept in memory until he logged in. */
    private static void mustBeKnownOrSmall(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        boolean known =
                request.getHeader("Authorization") != null || (session != null && OpenSession.in(session) != null);
        String type = Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
        long length = request.getContentLengthLong();
        if (!known && type.startsWith("multipart/") && (length < 0 || length > IN_MEMORY)) {
            throw new ProblemException(ProblemCode.UNAUTHENTICATED);
        }
    }

    private static Map<String, String[]> read(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (InvalidParameterException unfit) {
            if (TimedForms.wasSlow(request)) {
                throw refused(ProblemCode.TOO_SLOW, unfit);
            }
            throw refused(ProblemCode.of(unfit.getErrorCode()), unfit);
        } catch (IllegalStateException tooLarge) {
            // Tomcat says so of one thing alone: more text than it takes.
            throw refused(ProblemCode.TOO_LARGE, tooLarge);
        }
    }

    private static ProblemException refused(ProblemCode code, RuntimeException why) {
        ProblemException refused = new ProblemException(code);
        refused.initCause(why);
        return refused;
    }

    private static void mustBeText(Map<String, String[]> form) {
        boolean broken = form.entrySet().stream()
                .flatMap(field -> Stream.concat(Stream.of(field.getKey()), Arrays.stream(field.getValue())))
                .anyMatch(text -> text.indexOf(REPLACEMENT) >= 0);
        if (broken) {
            throw new ProblemException(ProblemCode.MALFORMED_REQUEST);
        }
    }
}
