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

    /** Views are in a MongoDB too, for all nodes. */
    static final class StoredViewsWanted implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            String written = context.getEnvironment().getProperty(Setting.VIEWS.property(), "");
            return written.strip().equalsIgnoreCase(ViewPlace.MONGODB.name());
        }
    }

    /** Each node has views of its own, in memory. */
    static final class FoldedViewsWanted implements Condition {

        private final Condition stored = new StoredViewsWanted();

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !stored.matches(context, metadata);
        }
    }
}
