/** What can happen to grassroots legislative contact points and their information officers. */
@NullMarked
package org.duban.events.contactpoint;

import org.jspecify.annotations.NullMarked;
