package org.duban.ui.wiring;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Where everything is kept. */
final class Mode {

    private Mode() {}

    /** In a MongoDB, on which many nodes may run. */
    static final class Database implements Condition {

        /** Settings that are not set may be written as empty ones. */
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return StringUtils.hasText(context.getEnvironment().getProperty(Setting.MONGODB_URI.property()));
        }
    }

    /** In a data folder. */
    static final class Embedded implements Condition {

        private final Condition database = new Database();

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !database.matches(context, metadata);
        }
    }
}
