/** What happens in a law inspection, from the yearly plan to the deliberated report. */
@NullMarked
package org.duban.events.lawinspection;

import org.jspecify.annotations.NullMarked;
