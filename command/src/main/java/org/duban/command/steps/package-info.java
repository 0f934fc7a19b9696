/** Forms of supervision told as lists of steps: what each step follows, what it puts on record, what it refuses. */
@NullMarked
package org.duban.command.steps;

import org.jspecify.annotations.NullMarked;
