/** The register of resolutions and decisions, what they ask of whom by when, and the checks that followed. */
@NullMarked
package org.duban.command.resolution;

import org.jspecify.annotations.NullMarked;
