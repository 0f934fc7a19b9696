package org.duban.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a number or a list without which an event says nothing: a number below one, an empty list is refused. A list of a
 * command that bears it is always refused when it is empty, by whatever rule, and forms ask for an entry.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface AtLeastOne {}
