package org.duban.command.sheet;

import org.duban.events.FigureSheetId;

/** A sheet of figures that was published. */
public record FigureSheet(FigureSheetId sheetId) {}
