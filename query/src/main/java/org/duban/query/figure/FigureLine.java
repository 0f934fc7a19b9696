package org.duban.query.figure;

import org.duban.query.counted.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A line of the catalogue of figures.
 *
 * @param reportRow in the report of 2023, from 1; null for a figure that is not in it
 * @param figure how it comes to its value; null while no form records it, and for a label
 * @param label whether it is a number in a name, and no figure
 */
public record FigureLine(
        String id, @Nullable Integer reportRow, @Nullable Figure figure, boolean label) {}
