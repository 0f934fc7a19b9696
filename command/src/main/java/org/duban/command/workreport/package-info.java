/** The rules of a special work report. */
@NullMarked
package org.duban.command.workreport;

import org.jspecify.annotations.NullMarked;
