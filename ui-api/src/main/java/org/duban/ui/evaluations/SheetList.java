package org.duban.ui.evaluations;

import java.util.List;
import org.duban.query.sheet.FigureSheetFacts;

/** Sheets of figures that were published, the latest first. */
public record SheetList(List<FigureSheetFacts> items, long position) {}
