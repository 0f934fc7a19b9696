package org.duban.ui.reads;

import java.util.List;
import org.duban.events.StreamId;
import org.duban.query.duty.DutyView;
import org.duban.query.register.RegisterFacts;
import org.duban.query.register.RegisterView;

/**
 * An entry of a register.
 *
 * @param title what people call it
 * @param facts what its register keeps of it
 * @param duties what it owes or owed
 * @param version what {@code If-Match} compares
 */
public record EntryAnswer(StreamId stream, String title, RegisterFacts facts, List<DutyView> duties, long version) {

    static EntryAnswer of(RegisterView view) {
        return new EntryAnswer(view.stream(), view.title(), view.facts(), view.duties(), view.version());
    }
}
