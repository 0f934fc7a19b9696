package org.duban.command.law;

import java.time.LocalDate;

/**
 * The newer text that took the place of another, where what it says in which article has yet to be looked up.
 *
 * @param source the newer text's short name
 * @param from the first day on which it is cited in the other's place
 */
public record Successor(String source, LocalDate from) {}
