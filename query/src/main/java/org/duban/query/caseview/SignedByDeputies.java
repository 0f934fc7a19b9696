package org.duban.query.caseview;

import java.util.List;
import org.duban.events.PersonId;

/** Facts of a form by which each case is opened by deputies who sign it. */
public interface SignedByDeputies {

    /** Who signed it. */
    List<PersonId> signatories();
}
