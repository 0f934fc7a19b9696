package org.duban.ui.pages.administration;

import org.duban.events.CaseId;
import org.duban.events.PersonId;
import org.duban.events.StreamId;
import org.duban.query.cases.Cases;
import org.duban.query.cases.FindCase;
import org.duban.ui.pages.PageFormatter;
import org.duban.ui.pages.PageRequest;

/** What people call the case or the entry of a register that something is recorded of. */
record StreamTitle(Cases cases) {

    /** The title, or the id of what is not there or not shown to the reader. */
    String of(StreamId stream, PageRequest visit, PageFormatter say) {
        return switch (stream.kind()) {
            case CaseId.KIND ->
                cases.find(visit.reader(), new FindCase(new CaseId(stream.id()), visit.now()))
                        .map(view -> view.outline().title())
                        .orElse(stream.id());
            case PersonId.KIND -> say.names().person(new PersonId(stream.id()));
            default -> say.names().entry(stream);
        };
    }
}
