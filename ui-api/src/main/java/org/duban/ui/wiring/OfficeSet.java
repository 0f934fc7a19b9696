package org.duban.ui.wiring;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether a login service is set. */
final class OfficeSet implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata of) {
        String issuer = context.getEnvironment().getProperty(Setting.OIDC_ISSUER.property());
        return issuer != null && !issuer.isBlank();
    }
}
