package org.duban.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.duban.ui.http.Takes;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The endpoints of the API, as the controllers say. */
public final class Endpoints {

    private Endpoints() {}

    /**
     * One of them.
     *
     * @param operation verb and path
     * @param parameters of the query
     */
    public record Endpoint(String operation, Set<String> parameters) {}

    /** All of them. */
    public static Stream<Endpoint> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        return scanner.findCandidateComponents("org.duban.ui").stream()
                .map(candidate -> controller(String.valueOf(candidate.getBeanClassName())))
                .flatMap(Endpoints::of)
                .filter(endpoint -> endpoint.operation().contains(" /api/"));
    }

    /** The pages, and what their forms are sent to: verb and path. */
    public static Stream<String> pages() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class, false));
        return scanner.findCandidateComponents("org.duban.ui").stream()
                .map(candidate -> controller(String.valueOf(candidate.getBeanClassName())))
                .flatMap(page -> Arrays.stream(page.getDeclaredMethods()))
                .flatMap(method ->
                        Stream.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class)))
                .flatMap(mapping -> Arrays.stream(mapping.path())
                        .map(path -> (mapping.method().length == 0 ? "GET" : mapping.method()[0].name()) + " " + path))
                .sorted();
    }

    private static Class<?> controller(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Endpoint> of(Class<?> controller) {
        RequestMapping base = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        String prefix = base == null ? "" : base.path()[0];
        return Arrays.stream(controller.getDeclaredMethods())
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class))
                .map(method -> {
                    RequestMapping own = Objects.requireNonNull(
                            AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class));
                    String verb = own.method().length == 0 ? "ANY" : own.method()[0].name();
                    String path = own.path().length == 0 ? "" : own.path()[0];
                    Takes takes = method.getAnnotation(Takes.class);
                    Set<String> names = takes == null ? Set.of() : new TreeSet<>(List.of(takes.value()));
                    return new Endpoint(verb + " " + prefix + path, names);
                });
    }
}
