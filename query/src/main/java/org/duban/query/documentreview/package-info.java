/** The filing and review of a normative document as it is viewed: its stages, its facts, its fold. */
@NullMarked
package org.duban.query.documentreview;

import org.jspecify.annotations.NullMarked;
