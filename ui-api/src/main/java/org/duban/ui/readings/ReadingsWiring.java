package org.duban.ui.readings;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts whoever notes readings before every page and every operation of the API. */
@Configuration(proxyBeanMethods = false)
class ReadingsWiring implements WebMvcConfigurer {

    private final ObjectProvider<RestrictedVisits> visits;

    /** @param visits needs the ledger, for which the web server does not wait */
    ReadingsWiring(ObjectProvider<RestrictedVisits> visits) {
        this.visits = visits;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                return visits.getObject().preHandle(request, response, handler);
            }
        });
    }
}
