/** Commands over HTTP: read strictly, described in a catalogue, answered with a receipt. */
@NullMarked
package org.duban.ui.commands;

import org.jspecify.annotations.NullMarked;
