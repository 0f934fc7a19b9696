/** Words in Chinese and English: of events, of what they hold, and of what forms call things. */
@NullMarked
package org.duban.query.words;

import org.jspecify.annotations.NullMarked;
