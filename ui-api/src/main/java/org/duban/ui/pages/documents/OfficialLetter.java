package org.duban.ui.pages.documents;

import java.util.List;

/**
 * What an official letter says.
 *
 * @param issuer in red at its head, and below it
 * @param day as it is written below
 */
public record OfficialLetter(
        String issuer, String documentNo, String title, String addressee, List<String> paragraphs, String day) {}
