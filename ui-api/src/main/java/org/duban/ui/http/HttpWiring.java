package org.duban.ui.http;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the guards of answers and of query parameters before every endpoint of the API. */
@Configuration(proxyBeanMethods = false)
class HttpWiring implements WebMvcConfigurer {

    private final ParameterGuard guard = new ParameterGuard();

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new AnswerGuard()).addPathPatterns("/api/**", "/v3/**");
        interceptors.addInterceptor(guard).addPathPatterns("/api/**", "/v3/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(guard);
    }
}
