/** Government debt as its supervision is viewed: its stages, its facts. */
@NullMarked
package org.duban.query.debt;

import org.jspecify.annotations.NullMarked;
