/** Grassroots legislative contact points as they are viewed and counted. */
@NullMarked
package org.duban.query.contactpoint;

import org.jspecify.annotations.NullMarked;
