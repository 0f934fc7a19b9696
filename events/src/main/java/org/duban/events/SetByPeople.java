package org.duban.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a deadline whose day people wrote down themselves, so that a correction may give another day for it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface SetByPeople {

    /** The rule under which such a day is set, as in the rule packs. */
    String value();
}
