/** The yearly lists of normative documents: what can be asked of them, and their rules. */
@NullMarked
package org.duban.command.documentlist;

import org.jspecify.annotations.NullMarked;
