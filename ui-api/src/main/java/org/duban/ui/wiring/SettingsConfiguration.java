package org.duban.ui.wiring;

import java.time.Clock;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** How this Duban is set up, from the environment, options and files of properties. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DubanProperties.class)
class SettingsConfiguration {

    /** Before anything else is made, so that what cannot be is told as the setting that somebody wrote. */
    @Bean
    static BeanFactoryPostProcessor settingsFirst() {
        return factory -> factory.getBean(DubanSettings.class);
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock(DubanProperties written) {
        return SteadyClock.of(Clocks.of(written));
    }

    @Bean
    DubanSettings settings(DubanProperties written, Clock clock, Environment set) {
        return DubanSettings.of(written, clock, new ServedAt(set));
    }
}
