/** What happens when a subject is researched and organisations are visited. */
@NullMarked
package org.duban.events.research;

import org.jspecify.annotations.NullMarked;
