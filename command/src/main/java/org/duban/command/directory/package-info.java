/** The rules for units, accounts and roles. */
@NullMarked
package org.duban.command.directory;

import org.jspecify.annotations.NullMarked;
