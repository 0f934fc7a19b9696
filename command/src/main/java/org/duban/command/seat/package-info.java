/** The register of seats in the congresses: each is held by one deputy, or vacant. */
@NullMarked
package org.duban.command.seat;

import org.jspecify.annotations.NullMarked;
