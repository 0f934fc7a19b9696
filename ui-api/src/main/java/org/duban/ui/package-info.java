/** Duban as a program: the HTTP API and the pages, on commands and queries. */
@NullMarked
package org.duban.ui;

import org.jspecify.annotations.NullMarked;
