/** The words that stand beside what they are about, in Chinese and in English. */
@NullMarked
package org.duban.events.words;

import org.jspecify.annotations.NullMarked;
