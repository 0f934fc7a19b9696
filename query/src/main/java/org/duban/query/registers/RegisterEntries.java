package org.duban.query.registers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duban.events.StreamId;
import org.duban.query.access.Access;
import org.duban.query.access.Reader;
import org.duban.query.register.RegisterView;
import org.duban.query.row.Condition;
import org.duban.query.row.RegisterRow;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Slice;
import org.duban.query.timeline.Timeline;

/** Answers what registers hold. */
public final class RegisterEntries {

    private final Timeline timeline;

    public RegisterEntries(Timeline timeline) {
        this.timeline = timeline;
    }

    /** One entry; empty if there is none, or if it is hidden from the reader. */
    public Optional<RegisterView> find(Reader reader, FindEntry query) {
        Access access = new Access(reader);
        return timeline.at(
                query.moment(),
                access,
                snapshot -> snapshot.register(query.entry()).filter(any -> access.sees(query.entry())));
    }

    /**
     * A page of a register's entries; empty for whoever may not read them.
     *
     * @throws IllegalArgumentException if the cursor is not one of this list
     */
    public EntryList find(Reader reader, FindEntries query) {
        Access access = new Access(reader);
        Condition open = access.sees(query.kind()) ? Condition.ALWAYS : Condition.NEVER;
        return timeline.page(query.moment(), query.page(), query.list(), access, (snapshot, after) -> {
            Condition wanted = Condition.all(List.of(open, query.condition(), Condition.after(RegisterRow.ID, after)));
            Slice<RegisterView> slice = Slice.of(
                    rows -> snapshot.registers().first(wanted, RegisterRow.ID, rows),
                    query.page().limit(),
                    last -> Slice.cursor(snapshot, query.list(), last.stream().value()));
            return new EntryList(slice.items(), slice.next(), snapshot.position());
        });
    }

    /** What the entry was called, for anyone: titles name no person. Its id if it was not on the register. */
    public String title(StreamId entry, Moment moment) {
        Access everybody = new Access(Reader.of(Set.of(), null, null));
        return timeline.at(
                moment,
                everybody,
                snapshot -> snapshot.register(entry).map(RegisterView::title).orElse(entry.id()));
    }
}
