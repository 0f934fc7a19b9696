package org.duban.ui.pages;

/**
 * Something that a list is narrowed down by, and the way to the list without it.
 *
 * @param name of what is asked for, in words
 * @param value that is asked for, in words
 */
public record FilterChip(String name, String value, Address without) {}
