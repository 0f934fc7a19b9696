/** The investigation of a particular question: what can be asked of it, and its rules. */
@NullMarked
package org.duban.command.investigation;

import org.jspecify.annotations.NullMarked;
