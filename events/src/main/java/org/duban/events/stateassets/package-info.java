/** What happens when a standing committee hears how state assets are managed. */
@NullMarked
package org.duban.events.stateassets;

import org.jspecify.annotations.NullMarked;
