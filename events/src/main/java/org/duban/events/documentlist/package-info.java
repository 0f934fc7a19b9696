/** What happens when makers list the normative documents of a year and a standing committee hears of their review. */
@NullMarked
package org.duban.events.documentlist;

import org.jspecify.annotations.NullMarked;
