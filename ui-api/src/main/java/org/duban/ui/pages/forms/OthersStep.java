package org.duban.ui.pages.forms;

/**
 * Something that others may do next.
 *
 * @param title what it does
 * @param who in which roles, one of them
 */
public record OthersStep(String title, String who) {}
