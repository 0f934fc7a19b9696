/** The register of internal rules: made, revised, repealed, and checked for how they are kept. */
@NullMarked
package org.duban.command.internalrule;

import org.jspecify.annotations.NullMarked;
