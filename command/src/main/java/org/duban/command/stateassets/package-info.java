/** Reports on state assets: what can be asked of them, and their rules. */
@NullMarked
package org.duban.command.stateassets;

import org.jspecify.annotations.NullMarked;
