package org.duban.query.series;

import java.util.List;
import java.util.Optional;
import org.duban.events.SeriesId;
import org.duban.events.series.SeriesEvent;
import org.duban.query.register.ViewedRegister;

/** How series of numbers are viewed. */
public final class SeriesRegister {

    /** The line in the table of contents. */
    public static final ViewedRegister<SeriesEvent, SeriesFacts> REGISTER = new ViewedRegister<>(
            SeriesId.KIND,
            SeriesEvent.class,
            SeriesFacts.class,
            List.of(),
            event -> Optional.of(SeriesFacts.of(event)),
            SeriesFacts::with);

    private SeriesRegister() {}
}
