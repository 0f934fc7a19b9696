/** What can happen to training courses and activities that deputies take part in. */
@NullMarked
package org.duban.events.activity;

import org.jspecify.annotations.NullMarked;
