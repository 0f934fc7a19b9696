/** Training courses and activities of deputies as they are viewed and counted. */
@NullMarked
package org.duban.query.activity;

import org.jspecify.annotations.NullMarked;
