package org.duban.ui.wiring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Optional;
import org.duban.events.ledger.mongo.MongoLedger;
import org.duban.query.followup.FollowUps;
import org.duban.ui.audit.AuditBook;
import org.duban.ui.audit.SelfAudit;
import org.duban.ui.notices.log.DeliveryLog;
import org.duban.ui.operation.AuditMeters;
import org.duban.ui.operation.HandOverMeters;
import org.duban.ui.operation.LedgerMeters;
import org.duban.ui.operation.NoticeMeters;
import org.duban.ui.operation.OwedMeters;
import org.duban.ui.refusals.RefusalWatch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The numbers that operators are told, beside those of Boot. */
@Configuration(proxyBeanMethods = false)
@Conditional(Watched.class)
class MetricsConfiguration {

    @Bean
    LedgerMeters ledgerMeters(Core core) {
        return new LedgerMeters(core.ledger());
    }

    @Bean
    HandOverMeters handOverMeters(ObjectProvider<MongoLedger> shared) {
        return new HandOverMeters(
                () -> Optional.ofNullable(shared.getIfAvailable()).flatMap(MongoLedger::handedOver));
    }

    @Bean
    MeterBinder viewMeters(Views views) {
        return registry -> {
            Gauge.builder("duban.views.lag", views, Views::lag)
                    .description("Events of the ledger that the views do not show yet")
                    .register(registry);
            Gauge.builder(
                            "duban.views.parked",
                            views,
                            one -> one.live().parked().all().size())
                    .description("Streams of which an event could not be folded")
                    .register(registry);
        };
    }

    @Bean
    OwedMeters owedMeters(FollowUps followUps, Views views) {
        return new OwedMeters(followUps, views::built, System::nanoTime);
    }

    @Bean
    NoticeMeters noticeMeters(DeliveryLog log) {
        return new NoticeMeters(log);
    }

    @Bean
    AuditMeters auditMeters(SelfAudit audit, AuditBook book) {
        return new AuditMeters(audit, book);
    }

    @Bean
    RefusalWatch countedRefusals(MeterRegistry registry) {
        return refusal ->
                registry.counter("duban.refusals", "code", refusal.code()).increment();
    }
}
