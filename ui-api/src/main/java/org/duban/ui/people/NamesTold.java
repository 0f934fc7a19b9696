package org.duban.ui.people;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.duban.query.access.Reader;
import org.duban.query.person.PersonFacts;
import org.duban.query.register.RegisterView;
import org.duban.ui.journal.OperatorLog;

/** People as one reader is told of them once, and how many names that were of which not everybody knows whose they are. */
public final class NamesTold {

    private final OpenedNames names;
    private final Reader reader;
    private final AtomicLong count = new AtomicLong();

    NamesTold(OpenedNames names, Reader reader) {
        this.names = names;
        this.reader = reader;
    }

    /** A person; empty if the entry is none. */
    public Optional<PersonAnswer> told(RegisterView view) {
        return view.facts(PersonFacts.class).map(facts -> counted(facts, names.told(facts, view.version(), reader)));
    }

    private PersonAnswer counted(PersonFacts facts, PersonAnswer told) {
        if (told.name() != null && !facts.isInPublicLife()) {
            count.incrementAndGet();
        }
        return told;
    }

    /** Leaves a line that {@code account} read them, if there were any. */
    public void readBy(String account) {
        if (count.get() > 0) {
            OperatorLog.namesRead(account, count.get());
        }
    }
}
