/** The appraisal of duty reports: what can be asked of it, and its rules. */
@NullMarked
package org.duban.command.appraisal;

import org.jspecify.annotations.NullMarked;
