package org.duban.ui.pages;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.duban.command.law.LegalTexts;
import org.duban.query.registers.RegisterEntries;
import org.duban.ui.people.PersonNames;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;

/** Gives the pages their words. */
@Configuration(proxyBeanMethods = false)
class PagesWiring {

    static final String BUNDLE = "org.duban.ui.pages.messages";

    @Bean
    static MessageSource messageSource() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setParentMessageSource(new QueryMessages());
        words.setBasenames(BUNDLE, "org.duban.command.messages");
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
        words.setDefaultLocale(Locale.CHINESE);
        return words;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new PageLanguage();
    }

    @Bean
    PageFormatters interpreters(
            MessageSource words, RegisterEntries registers, PersonNames people, LegalTexts law, Clock clock) {
        return new PageFormatters(words, registers, people, law, clock.getZone());
    }
}
