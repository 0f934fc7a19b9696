/** Registers: the list of entries, one entry, and what an entry was called. */
@NullMarked
package org.duban.query.registers;

import org.jspecify.annotations.NullMarked;
