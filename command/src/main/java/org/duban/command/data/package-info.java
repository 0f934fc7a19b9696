/** Reads the data files that ship with the rules, strictly: what is not understood stops the start with a sentence. */
@NullMarked
package org.duban.command.data;

import org.jspecify.annotations.NullMarked;
