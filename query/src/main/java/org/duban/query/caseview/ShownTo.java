package org.duban.query.caseview;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says who else may read a component of {@link StepFacts} beside those who read the case whole. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface ShownTo {

    /** Who reads less than the whole. */
    enum Reader {
        /** An organ that is supervised in the case. */
        ORGAN,
        /** Anyone, once the case is published: no drafts, and nobody's name. */
        PUBLIC,
        /** A unit that handles single items of the case. */
        HANDLER
    }

    /** Those who may. */
    Reader[] value();
}
