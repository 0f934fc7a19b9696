/** Groups of event processors: how far each has come, what it parked, and how an operator has that tried again. */
@NullMarked
package org.duban.ui.processing;

import org.jspecify.annotations.NullMarked;
