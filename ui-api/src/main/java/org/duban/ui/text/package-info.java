/** The words people read, in Chinese and in English. */
@NullMarked
package org.duban.ui.text;

import org.jspecify.annotations.NullMarked;
