package org.duban.query.series;

import java.util.List;
import java.util.Optional;
import org.duban.events.SeriesId;
import org.duban.events.series.SeriesEvent;
import org.duban.events.series.SeriesEvent.NumberGiven;
import org.duban.query.register.ViewedRegister;

/** How series of numbers are viewed. */
public final class SeriesRegister {

    /** The line in the table of contents. */
    public static final ViewedRegister<SeriesEvent, SeriesFacts> REGISTER = new ViewedRegister<>(
            SeriesId.KIND,
            SeriesEvent.class,
            SeriesFacts.class,
            List.of(),
            event -> switch (event) {
                case NumberGiven e -> Optional.of(SeriesFacts.of(e));
            },
            (facts, event) -> switch (event) {
                case NumberGiven e -> facts.with(e);
            });

    private SeriesRegister() {}
}
