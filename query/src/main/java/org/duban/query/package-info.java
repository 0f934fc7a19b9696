/** The tables of contents of what is viewed: forms of supervision, registers, and the folders of their words. */
@NullMarked
package org.duban.query;

import org.jspecify.annotations.NullMarked;
