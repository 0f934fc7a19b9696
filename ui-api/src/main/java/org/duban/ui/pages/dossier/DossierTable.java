package org.duban.ui.pages.dossier;

import java.util.List;

/**
 * A table on such a page.
 *
 * @param code under which its words stand
 */
public record DossierTable(String code, List<DossierLine> lines) {}
