/** The appraisal of a duty report as it is viewed: its stages, its facts, its fold. */
@NullMarked
package org.duban.query.appraisal;

import org.jspecify.annotations.NullMarked;
