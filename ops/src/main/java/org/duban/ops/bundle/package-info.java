/** What is handed to somebody who has no Duban: events with what proves them, and a verifier. */
@NullMarked
package org.duban.ops.bundle;

import org.jspecify.annotations.NullMarked;
