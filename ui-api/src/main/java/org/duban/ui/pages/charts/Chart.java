package org.duban.ui.pages.charts;

import java.util.List;

/**
 * Bars below one another, and what their parts and numbers are called.
 *
 * @param code under which its words stand
 * @param columns the codes of the parts
 */
record Chart(String code, List<String> columns, List<Bar> bars) {}
