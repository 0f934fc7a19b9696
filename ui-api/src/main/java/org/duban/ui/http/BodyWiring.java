package org.duban.ui.http;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Sees to it that no body is waited for longer than it may take, neither while it is read nor afterwards. */
@Configuration(proxyBeanMethods = false)
class BodyWiring {

    /** As many as a form with its longest lists has fields; Tomcat's own 50 and 1000 would refuse them. */
    private static final int MOST_FIELDS = 5000;

    /** In bytes: a file's name may have 255 characters, which are three bytes each in Chinese; Tomcat's own is 512. */
    private static final int LONGEST_NAMES = 4096;

    @Bean
    FilterRegistrationBean<TimedBodies> timedBodies(Patience patience) {
        FilterRegistrationBean<TimedBodies> first = new FilterRegistrationBean<>(new TimedBodies(patience));
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> longForms() {
        return factory -> factory.addConnectorCustomizers(connector -> {
            connector.setMaxPartCount(MOST_FIELDS);
            connector.setMaxParameterCount(MOST_FIELDS);
            connector.setMaxPartHeaderSize(LONGEST_NAMES);
        });
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> restOfBodies(Patience patience) {
        return factory -> factory.addEngineValves(new RestOfBody(patience), new TimedForms(patience));
    }
}
