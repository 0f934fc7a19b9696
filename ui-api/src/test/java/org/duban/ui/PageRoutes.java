package org.duban.ui;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Whatever can be asked for by GET, as the controllers say. */
public final class PageRoutes {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private PageRoutes() {}

    /**
     * One of them.
     *
     * @param path with the names of what stands in it in braces
     * @param page whether a page that people read is answered, and not a file or data
     */
    public record Route(String path, boolean page) {

        /** The path with those values in it; empty if there is none for one of its names. */
        public Optional<String> filled(Map<String, String> values) {
            Matcher variable = VARIABLE.matcher(path);
            StringBuilder filled = new StringBuilder();
            while (variable.find()) {
                String value = values.get(variable.group(1));
                if (value == null) {
                    return Optional.empty();
                }
                variable.appendReplacement(filled, Matcher.quoteReplacement(value));
            }
            return Optional.of(variable.appendTail(filled).toString());
        }
    }

    /** All of them, in the order of their paths. */
    public static List<Route> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        return scanner.findCandidateComponents("org.duban.ui").stream()
                .map(candidate -> controller(String.valueOf(candidate.getBeanClassName())))
                .flatMap(PageRoutes::of)
                .sorted((one, other) -> one.path().compareTo(other.path()))
                .toList();
    }

    private static Class<?> controller(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Route> of(Class<?> controller) {
        RequestMapping base = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        String prefix = base == null || base.path().length == 0 ? "" : base.path()[0];
        return Arrays.stream(controller.getDeclaredMethods())
                .flatMap(method -> Optional.ofNullable(
                                AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class))
                        .filter(own -> List.of(own.method()).contains(RequestMethod.GET))
                        .stream()
                        .flatMap(own -> own.path().length == 0 ? Stream.of("") : Stream.of(own.path()))
                        .map(path -> new Route(prefix + path, isPage(method))));
    }

    private static boolean isPage(Method method) {
        return method.getReturnType() == String.class;
    }
}
