package org.duban.ui.text;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which language a caller wants. */
public final class Languages {

    private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);

    private static final Pattern NAMED = Pattern.compile("(?:^|&)lang=(zh|en)(?:&|$)");

    /** The cookie that remembers which language was named last. */
    public static final String COOKIE = "lang";

    private Languages() {}

    /** The texts {@code request} asks for by {@code Accept-Language}; Chinese if it names neither language. */
    public static Texts of(HttpServletRequest request) {
        return wanted(request.getHeader("Accept-Language"));
    }

    /**
     * The texts of a page: in the language its address names by {@code lang}, else in the one that was named last, else in
     * the one the browser wishes.
     */
    public static Texts ofPage(HttpServletRequest request) {
        return named(request).or(() -> remembered(request)).orElseGet(() -> of(request));
    }

    /** The texts in the language that the address of {@code request} names, if it does. */
    public static Optional<Texts> named(HttpServletRequest request) {
        Matcher named = NAMED.matcher(Objects.requireNonNullElse(request.getQueryString(), ""));
        return named.find() ? Optional.of(Texts.in(Locale.of(named.group(1)))) : Optional.empty();
    }

    private static Optional<Texts> remembered(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> Locale.of(cookie.getValue()))
                .filter(SPOKEN::contains)
                .map(Texts::in)
                .findFirst();
    }

    /** The texts for the value of an {@code Accept-Language} header; null and nonsense mean Chinese. */
    static Texts wanted(@Nullable String header) {
        Locale locale = header == null ? null : Locale.lookup(ranges(header), SPOKEN);
        return locale == null ? Texts.ZH : Texts.in(locale);
    }

    private static List<LanguageRange> ranges(String header) {
        try {
            return LanguageRange.parse(header);
        } catch (IllegalArgumentException notAHeader) {
            return List.of(); // a language is a wish, so a bad one is no reason to refuse the request
        }
    }
}
