package org.duban.ui.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** What callers say about the media types they take. */
public final class AcceptHeader {

    private AcceptHeader() {}

    /**
     * The types that {@code request} names; anything, if it names none.
     *
     * @throws ProblemException if they are none
     */
    public static List<MediaType> of(HttpServletRequest request) {
        try {
            List<MediaType> named = MediaType.parseMediaTypes(Collections.list(request.getHeaders("Accept")));
            return named.isEmpty() ? List.of(MediaType.ALL) : named;
        } catch (InvalidMediaTypeException noMediaTypes) {
            ProblemException nothing = new ProblemException(ProblemCode.NOT_ACCEPTABLE);
            nothing.initCause(noMediaTypes);
            throw nothing;
        }
    }

    /** How much {@code type} is wanted, from 0 for not at all to 1: as the most exact of the {@code wanted} says. */
    public static double quality(MediaType type, List<MediaType> wanted) {
        return wanted.stream()
                .filter(range -> range.includes(type) || type.includes(range))
                .max(Comparator.comparingInt(AcceptHeader::exactness).thenComparingDouble(MediaType::getQualityValue))
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }

    /** The one of {@code types} that {@code request} wants most; of several the first. */
    public static String best(List<String> types, HttpServletRequest request) {
        List<MediaType> wanted = of(request);
        String best = types.getFirst();
        for (String type : types) {
            best = quality(type, wanted) > quality(best, wanted) ? type : best;
        }
        return best;
    }

    private static double quality(String type, List<MediaType> wanted) {
        return quality(MediaType.parseMediaType(type), wanted);
    }

    private static int exactness(MediaType range) {
        return (range.isWildcardType() ? 0 : 1) + (range.isWildcardSubtype() ? 0 : 1);
    }
}
