package org.duban.query.reading;

import java.util.List;
import java.util.Optional;
import org.duban.events.ReadingId;
import org.duban.events.reading.ReadingEvent;
import org.duban.events.reading.ReadingEvent.ReadingNoted;
import org.duban.query.register.ViewedRegister;

/** How readings are viewed. */
public final class ReadingRegister {

    /** The line in the table of contents. */
    public static final ViewedRegister<ReadingEvent, ReadingFacts> REGISTER = new ViewedRegister<>(
            ReadingId.KIND,
            ReadingEvent.class,
            ReadingFacts.class,
            List.of(),
            event -> switch (event) {
                case ReadingNoted e -> Optional.of(ReadingFacts.of(e));
            },
            (facts, event) -> switch (event) {
                case ReadingNoted e -> facts.with(e);
            });

    private ReadingRegister() {}
}
