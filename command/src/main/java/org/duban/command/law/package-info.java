/** The legal texts behind the rules, and the choice between an earlier and a later text by the day something happened. */
@NullMarked
package org.duban.command.law;

import org.jspecify.annotations.NullMarked;
