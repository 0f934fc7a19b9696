package org.duban.ui.pages.years;

import java.util.List;

/**
 * A table of some measures of all who are evaluated.
 *
 * @param code under which its words stand
 * @param pictured whether each line has a bar
 * @param headings what the measures are called
 */
public record UnitTable(String code, boolean pictured, List<String> headings, List<UnitLine> lines) {}
