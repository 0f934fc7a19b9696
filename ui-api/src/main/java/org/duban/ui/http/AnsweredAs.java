package org.duban.ui.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The media types that an endpoint can answer in, the usual one first; without it, JSON alone. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AnsweredAs {

    /** The types, as in an {@code Accept} header. */
    String[] value();
}
