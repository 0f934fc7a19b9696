package org.duban.ui.wiring;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/**
 * Settings read where Boot would, for a command that has to know them before there is anything to start.
 *
 * @param environment everything that is set, Boot's own settings among it
 */
record WrittenSettings(ConfigurableEnvironment environment) {

    /** @throws StartRefused if there is no such setting */
    static WrittenSettings of(Map<String, String> variables, List<String> options) {
        ConfigurableEnvironment environment = environment(variables, options);
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        SettingsCheck.check(environment);
        return new WrittenSettings(environment);
    }

    /** @throws StartRefused if a value cannot be read */
    DubanProperties read() {
        DubanProperties written = bound();
        try (LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean()) {
            validator.afterPropertiesSet();
            UnfitSetting.refuse(validator.validate(written));
        }
        return written;
    }

    private DubanProperties bound() {
        try {
            return Binder.get(environment).bindOrCreate("duban", DubanProperties.class);
        } catch (BindException unfit) {
            throw UnfitSetting.of(unfit, environment);
        }
    }

    private static ConfigurableEnvironment environment(Map<String, String> variables, List<String> options) {
        ConfigurableEnvironment environment = new StandardEnvironment();
        MutablePropertySources sources = environment.getPropertySources();
        String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        sources.replace(name, new SystemEnvironmentPropertySource(name, Map.copyOf(variables)));
        sources.addFirst(new SimpleCommandLinePropertySource(options.toArray(String[]::new)));
        return environment;
    }
}
