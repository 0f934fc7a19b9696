package org.duban.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.duban.events.Role;

/** Who may give a command, and on what legal ground: the table of powers, one row on each command. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Authorized {

    /** The roles of which the sender needs one. */
    Role[] by();

    /** The provisions, as {@link org.duban.command.law.LegalTexts} reads them. */
    String basis();
}
