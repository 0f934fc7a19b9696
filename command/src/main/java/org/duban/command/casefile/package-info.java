/** A case as its rules see it: its form and the processes it shares with other forms. */
@NullMarked
package org.duban.command.casefile;

import org.jspecify.annotations.NullMarked;
