package org.duban.ui.pages;

import java.time.Clock;
import org.duban.command.law.LegalTexts;
import org.duban.query.registers.RegisterEntries;
import org.duban.ui.people.OpenedNames;
import org.duban.ui.reads.ListSheets;
import org.duban.ui.reads.ListTables;
import org.duban.ui.reads.Readers;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

/** Gives the pages their words. */
@Configuration(proxyBeanMethods = false)
class PagesWiring {

    @Bean
    static MessageSource messageSource() {
        return new PageMessages();
    }

    @Bean
    LocaleResolver localeResolver() {
        return new PageLanguage();
    }

    @Bean
    Sheets sheets(MessageSource words, RegisterEntries registers, OpenedNames people, LegalTexts law, Clock clock) {
        return new Sheets(words, registers, people, law, clock);
    }

    @Bean
    ListTables tables(ListSheets sheets, Readers readers) {
        return new ListTables(sheets, readers);
    }

    @Bean
    PageFormatters interpreters(
            MessageSource words, RegisterEntries registers, OpenedNames people, LegalTexts law, Clock clock) {
        return new PageFormatters(words, registers, people, law, clock.getZone());
    }
}
