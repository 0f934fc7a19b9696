/**
 * Cases, registers and duties as rows, and what is asked of them as plain values, which every store of rows answers in its
 * own way.
 */
@NullMarked
package org.duban.query.row;

import org.jspecify.annotations.NullMarked;
