package org.duban.ui.evaluations;

import java.util.List;

/** The catalogue of figures, in the order of the report of 2023. */
public record FigureList(List<FigureDefinition> items) {}
