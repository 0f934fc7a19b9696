package org.duban.ui.evaluations;

/**
 * An evaluation of organs, units and committees that can be produced again.
 *
 * @param digest SHA-256 of the content in canonical form: members sorted by name, no white space, UTF-8
 * @param made what it was made with
 */
public record UnitReport(String digest, ReportVersions made, UnitContent content) {}
