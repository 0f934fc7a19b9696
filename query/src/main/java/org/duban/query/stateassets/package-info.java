/** Reports on state assets as they are viewed: their stages, their facts. */
@NullMarked
package org.duban.query.stateassets;

import org.jspecify.annotations.NullMarked;
