/** Measures Duban beside a reference, both in one run; prints ratios, because absolute figures belong to a machine. */
@NullMarked
package org.duban.bench;

import org.jspecify.annotations.NullMarked;
