package org.duban.ui.evaluations;

/**
 * What a report was made with; none of it is part of what its digest covers, but for what it makes of the content.
 *
 * @param program the version of Duban
 * @param definitions SHA-256 of all definitions of figures
 * @param rules SHA-256 of all deadline rules
 */
public record ReportVersions(String program, String definitions, String rules) {}
