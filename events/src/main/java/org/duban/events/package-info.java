/** The facts Duban records: ids, shared vocabulary, and one package of events for each form of supervision. */
@NullMarked
package org.duban.events;

import org.jspecify.annotations.NullMarked;
