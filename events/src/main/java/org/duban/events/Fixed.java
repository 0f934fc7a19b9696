package org.duban.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What no correction may change: a component that says what its event is about, what it decided or what was counted for
 * it; an event that Duban found out by itself, as a whole. Ids and deadlines are so without being marked.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Fixed {}
