/** What can happen to an internal rule: rules of procedure, working schemes and the like. */
@NullMarked
package org.duban.events.internalrule;

import org.jspecify.annotations.NullMarked;
