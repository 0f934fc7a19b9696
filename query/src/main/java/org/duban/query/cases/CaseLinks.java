package org.duban.query.cases;

import java.util.List;

/**
 * What a case has to do with.
 *
 * @param items the case that it goes back to, those that go back to it, and the entries of registers that name it
 * @param position of the ledger that it tells of
 */
public record CaseLinks(List<CaseLink> items, long position) {}
