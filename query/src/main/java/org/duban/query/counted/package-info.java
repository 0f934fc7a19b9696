/** What counts for the figures of a report: acts, as they are recorded, and the rules by which figures count them. */
@NullMarked
package org.duban.query.counted;

import org.jspecify.annotations.NullMarked;
