/** Appointments and removals as they are viewed and counted. */
@NullMarked
package org.duban.query.appointment;

import org.jspecify.annotations.NullMarked;
