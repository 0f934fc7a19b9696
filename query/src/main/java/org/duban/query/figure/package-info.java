/** What each figure of the yearly report is, and how it comes to its value. */
@NullMarked
package org.duban.query.figure;

import org.jspecify.annotations.NullMarked;
