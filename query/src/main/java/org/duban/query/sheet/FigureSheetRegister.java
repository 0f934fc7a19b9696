package org.duban.query.sheet;

import java.util.List;
import java.util.Optional;
import org.duban.events.FigureSheetId;
import org.duban.events.sheet.FigureSheetEvent;
import org.duban.events.sheet.FigureSheetEvent.FiguresPublished;
import org.duban.query.register.ViewedRegister;

/** How published figures are viewed. */
public final class FigureSheetRegister {

    /** The line in the table of contents. */
    public static final ViewedRegister<FigureSheetEvent, FigureSheetFacts> REGISTER = new ViewedRegister<>(
            FigureSheetId.KIND,
            FigureSheetEvent.class,
            FigureSheetFacts.class,
            List.of(),
            event -> event instanceof FiguresPublished e ? Optional.of(published(e)) : Optional.empty(),
            (facts, event) -> facts);

    private FigureSheetRegister() {}

    private static FigureSheetFacts published(FiguresPublished e) {
        return new FigureSheetFacts(
                e.sheetId(),
                e.title(),
                e.from(),
                e.to(),
                e.congressSession(),
                e.documentNo(),
                e.occurredOn(),
                e.figures());
    }
}
