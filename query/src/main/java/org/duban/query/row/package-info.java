/**
 * Cases, registers and duties as rows, and what to look for in them, said once: as a filter of the database and as a
 * predicate over the same rows in memory.
 */
@NullMarked
package org.duban.query.row;

import org.jspecify.annotations.NullMarked;
