/** Where commands come in: finds the stream, lets the rules decide, records. Axon is met here and nowhere else. */
@NullMarked
package org.duban.command.dispatch;

import org.jspecify.annotations.NullMarked;
