package org.duban.ui.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Refuses a request whose caller would take no answer that there can be, before anything is done about it. */
final class AnswerGuard implements HandlerInterceptor {

    private static final List<MediaType> USUAL = List.of(MediaType.APPLICATION_JSON);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.OPTIONS.matches(request.getMethod())) {
            return true;
        }
        List<MediaType> wanted = AcceptHeader.of(request);
        List<MediaType> types = types(handler);
        boolean suits = types.stream().anyMatch(type -> AcceptHeader.quality(type, wanted) > 0);
        if (!suits) {
            throw new ProblemException(ProblemCode.NOT_ACCEPTABLE);
        }
        if (types.stream().allMatch(MediaType::isConcrete)) {
            // Else whoever names problems among what he takes would get his answer labelled as one.
            request.setAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE, new LinkedHashSet<>(types));
        }
        return true;
    }

    private static List<MediaType> types(Object handler) {
        return Optional.of(handler)
                .filter(HandlerMethod.class::isInstance)
                .map(method -> ((HandlerMethod) method).getMethodAnnotation(AnsweredAs.class))
                .map(as -> Stream.of(as.value()).map(MediaType::parseMediaType).toList())
                .orElse(USUAL);
    }
}
