package org.duban.ui.wiring;

import java.util.random.RandomGenerator;
import org.duban.query.view.StreamAudit;
import org.duban.ui.audit.AuditBook;
import org.duban.ui.audit.SelfAudit;
import org.duban.ui.ledger.LastVerification;
import org.duban.ui.processing.Shift;
import org.duban.ui.processing.ShiftRounds;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What looks, beside everything else, whether all that is kept is as it should be. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    AuditBook auditBook(Core core) {
        return DataFolder.opened(
                core.settings(), () -> new AuditBook(core.besides().map("audit")));
    }

    @Bean
    SelfAudit selfAudit(Core core, Views views, ViewKeeping keeping, LastVerification verification, AuditBook book) {
        AuditedCore things =
                new AuditedCore(core, new StreamAudit(views.live(), core.history()), keeping.writer(), verification);
        return new SelfAudit(
                things, book, core.settings().audit(), core.settings().clock(), RandomGenerator.getDefault()::nextLong);
    }

    @Bean(destroyMethod = "") // its step ends it
    ShiftRounds auditRounds(SelfAudit audit, Shift shift) {
        return new ShiftRounds("audit", "Looking after what is kept", audit::round, shift);
    }

    @Bean
    StartStep auditing(SelfAudit audit, @Qualifier("auditRounds") ShiftRounds rounds) {
        return new StartStep(
                ServiceConfiguration.READY,
                () -> {
                    if (audit.pace().works()) {
                        rounds.start();
                    }
                },
                rounds::close);
    }
}
