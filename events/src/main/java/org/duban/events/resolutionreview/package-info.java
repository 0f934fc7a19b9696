/** What happens when a standing committee checks half-way how a resolution is carried out. */
@NullMarked
package org.duban.events.resolutionreview;

import org.jspecify.annotations.NullMarked;
