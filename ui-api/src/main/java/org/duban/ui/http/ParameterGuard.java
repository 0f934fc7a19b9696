package org.duban.ui.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;

/** Reads the query parameters before any endpoint is reached, and hands them to those that take some. */
final class ParameterGuard implements HandlerInterceptor, HandlerMethodArgumentResolver {

    private static final String READ = ParameterGuard.class.getName();

    private final Clock clock;

    /** @param clock in the congress's zone */
    ParameterGuard(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.OPTIONS.matches(request.getMethod())) {
            return true;
        }
        Set<String> known = Optional.of(handler)
                .filter(HandlerMethod.class::isInstance)
                .map(method -> ((HandlerMethod) method).getMethodAnnotation(Takes.class))
                .map(takes -> Set.of(takes.value()))
                .orElse(Set.of());
        request.setAttribute(
                READ, new Parameters(new QueryString(request.getQueryString(), known), LocalDate.now(clock)));
        return true;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Parameters.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return of(request);
    }

    /** The parameters of {@code request}, as read before. */
    static Parameters of(NativeWebRequest request) {
        return (Parameters) Objects.requireNonNull(request.getAttribute(READ, RequestAttributes.SCOPE_REQUEST));
    }
}
