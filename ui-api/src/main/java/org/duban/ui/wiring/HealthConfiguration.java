package org.duban.ui.wiring;

import java.util.Objects;
import java.util.Optional;
import org.duban.events.ledger.mongo.MongoLedger;
import org.duban.ui.notices.mail.Smtp;
import org.duban.ui.operation.LedgerHealth;
import org.duban.ui.operation.MailHealth;
import org.duban.ui.operation.ViewsHealth;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** What operators are told of Duban's health, on the port that is theirs. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
class HealthConfiguration {

    @Bean
    LedgerHealth ledgerHealthIndicator(Core core, ObjectProvider<MongoLedger> shared) {
        return new LedgerHealth(
                core.ledger()::writable,
                () -> core.ledger().head().position(),
                () -> Optional.ofNullable(shared.getIfAvailable()).flatMap(MongoLedger::handedOver));
    }

    @Bean
    ViewsHealth viewsHealthIndicator(Views views) {
        return new ViewsHealth(
                views::built, views::lag, () -> views.live().parked().all().size());
    }

    @Bean
    @Conditional(WithMail.class)
    MailHealth mailHealthIndicator(DubanSettings settings) {
        return new MailHealth(Smtp.of(Objects.requireNonNull(settings.notices().mail())));
    }

    /** Settings that are not set may be written as empty ones. */
    static final class WithMail implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return StringUtils.hasText(context.getEnvironment().getProperty(Setting.MAIL_HOST.property()));
        }
    }
}
