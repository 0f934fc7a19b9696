/** The filing and review of normative documents: what can be asked of it, and its rules. */
@NullMarked
package org.duban.command.documentreview;

import org.jspecify.annotations.NullMarked;
