package org.duban.ui.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.duban.events.Shortened;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Tells people with a browser from programs. */
public final class Browsers {

    private static final int LONGEST = 200;

    private Browsers() {}

    /** What the browser calls itself, shortened; empty if it does not say. */
    public static String called(HttpServletRequest request) {
        String name = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        return Shortened.to(LONGEST, name);
    }

    /** Whether {@code request} names HTML among what it takes, and nothing of JSON that it would rather have. */
    public static boolean ask(HttpServletRequest request) {
        List<MediaType> wanted = wanted(request);
        double html = quality(MediaType.TEXT_HTML, wanted);
        return html > 0
                && html >= quality(MediaType.APPLICATION_JSON, wanted)
                && html >= quality(MediaType.APPLICATION_PROBLEM_JSON, wanted);
    }

    private static List<MediaType> wanted(HttpServletRequest request) {
        try {
            return MediaType.parseMediaTypes(Collections.list(request.getHeaders("Accept")));
        } catch (InvalidMediaTypeException noBrowserWritesThat) {
            return List.of();
        }
    }

    private static double quality(MediaType type, List<MediaType> wanted) {
        return wanted.stream()
                .filter(type::equalsTypeAndSubtype)
                .mapToDouble(MediaType::getQualityValue)
                .max()
                .orElse(0);
    }
}
