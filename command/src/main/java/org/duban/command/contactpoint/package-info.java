/** The register of grassroots legislative contact points, their key units and information officers. */
@NullMarked
package org.duban.command.contactpoint;

import org.jspecify.annotations.NullMarked;
