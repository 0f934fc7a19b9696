/** What cases have to do with each other, and with those of other congresses. */
@NullMarked
package org.duban.events.caselink;

import org.jspecify.annotations.NullMarked;
