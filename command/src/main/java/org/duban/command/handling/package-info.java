/** The rules every form of supervision shares: opinion, handling, rectification, closure. */
@NullMarked
package org.duban.command.handling;

import org.jspecify.annotations.NullMarked;
