/** What happens when a normative document is filed with a standing committee and reviewed. */
@NullMarked
package org.duban.events.documentreview;

import org.jspecify.annotations.NullMarked;
