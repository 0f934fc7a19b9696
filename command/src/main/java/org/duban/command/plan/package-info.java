/** The register of yearly plans of supervision, and of what became of their topics. */
@NullMarked
package org.duban.command.plan;

import org.jspecify.annotations.NullMarked;
