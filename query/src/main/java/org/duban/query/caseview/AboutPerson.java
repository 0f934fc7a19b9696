package org.duban.query.caseview;

import java.util.List;
import org.duban.events.PersonId;

/** Facts of a form by which each case is about one person, once for the same matter. */
public interface AboutPerson {

    /** Whom it is about. */
    PersonId person();

    /** What two cases about one person are the same by. */
    List<Object> matter();
}
