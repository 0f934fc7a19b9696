/** The register of posts that the Standing Committee fills, and what it takes to fill one. */
@NullMarked
package org.duban.command.post;

import org.jspecify.annotations.NullMarked;
