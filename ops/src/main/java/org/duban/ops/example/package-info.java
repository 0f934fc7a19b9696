/** Makes the example of a whole year: what the report of 2023 names under its name, everything else invented. */
@NullMarked
package org.duban.ops.example;

import org.jspecify.annotations.NullMarked;
