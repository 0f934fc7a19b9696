package org.duban.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a correction may change only where somebody wrote it down for another: what people say here themselves they can say
 * again, and nobody else puts other words into their mouths.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface WrittenDown {}
