package org.duban.ui.evaluations;

/**
 * A yearly report that can be produced again.
 *
 * @param digest SHA-256 of the content in canonical form: members sorted by name, no white space, UTF-8
 * @param made what it was made with
 */
public record ReportAnswer(String digest, ReportVersions made, ReportContent content) {}
