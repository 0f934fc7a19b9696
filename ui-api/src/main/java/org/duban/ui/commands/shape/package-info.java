/** The shape of a command's JSON, taken from its record once: read by it, and described by it as a JSON Schema. */
@NullMarked
package org.duban.ui.commands.shape;

import org.jspecify.annotations.NullMarked;
