package org.duban.ui.reads;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.duban.query.timeline.Page;
import org.duban.ui.sheet.SheetTable;
import org.jspecify.annotations.Nullable;

/**
 * A list that can be asked for, and the forms it is answered in.
 *
 * @param find a part of it
 * @param next where a part ends; null if it is the last
 * @param json what a part is answered as to programs
 * @param sheet what a part is answered as to spreadsheets
 */
record Listing<L>(
        Function<Page, L> find,
        Function<L, @Nullable String> next,
        Function<L, Object> json,
        BiFunction<L, ListSheets.Visit, SheetTable> sheet) {}
