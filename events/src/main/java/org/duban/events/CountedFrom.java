package org.duban.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a deadline that is counted from something else than the day of its own event, so that it stays as it is when that
 * day is put right, and may have been over before it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface CountedFrom {

    /** The component that says what it is counted from; none if it is the day of a step. */
    String value() default "";

    /** The event that has the component; its own if not said. */
    Class<? extends Event> of() default Event.class;

    /** The steps from the day of one of which it is counted; it follows that day when it is put right. */
    Class<? extends Event>[] steps() default {};
}
