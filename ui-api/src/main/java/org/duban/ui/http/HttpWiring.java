package org.duban.ui.http;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.Validator;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the guards of answers and of query parameters before every endpoint of the API. */
@Configuration(proxyBeanMethods = false)
class HttpWiring implements WebMvcConfigurer {

    private final ParameterGuard guard;

    HttpWiring(Clock clock) {
        guard = new ParameterGuard(clock);
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new AnswerGuard()).addPathPatterns("/api/**", "/v3/**");
        interceptors.addInterceptor(new PlainBodyGuard()).addPathPatterns("/api/**");
        interceptors.addInterceptor(guard).addPathPatterns("/api/**", "/v3/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(guard);
    }

    /** None: bodies are checked as they are read, all faults at once, and one of Boot's would only delay the start. */
    @Override
    public Validator getValidator() {
        return Validator.forInstanceOf(Void.class, (body, errors) -> {});
    }
}
