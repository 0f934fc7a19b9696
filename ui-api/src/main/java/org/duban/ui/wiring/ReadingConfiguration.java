package org.duban.ui.wiring;

import org.duban.command.CommandGateway;
import org.duban.events.ledger.history.History;
import org.duban.query.cases.Cases;
import org.duban.ui.readings.ReadingBook;
import org.duban.ui.readings.ReadingDesk;
import org.duban.ui.readings.RestrictedVisits;
import org.duban.ui.reads.Readers;
import org.duban.ui.reads.ViewGate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What notes who reads what, and tells it. */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

    @Bean
    ReadingDesk readingDesk(CommandGateway desk, DubanSettings settings) {
        return new ReadingDesk(desk, settings.clock(), System::nanoTime);
    }

    @Bean
    RestrictedVisits restrictedVisits(
            ReadingDesk desk, Cases cases, Readers readers, DubanSettings settings, History history, ViewGate gate) {
        return new RestrictedVisits(desk, cases, readers, settings.tracedReads(), history, gate);
    }

    @Bean
    ReadingBook readingBook(History history) {
        return new ReadingBook(history);
    }
}
