/** Turns a command into events, or refuses it; the rules are pure functions, and Axon is met in a few classes only. */
@NullMarked
package org.duban.command;

import org.jspecify.annotations.NullMarked;
