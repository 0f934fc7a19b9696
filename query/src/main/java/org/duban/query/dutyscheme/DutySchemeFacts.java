package org.duban.query.dutyscheme;

import java.util.List;
import org.duban.events.DutySchemeId;
import org.duban.events.dutyscheme.DutySchemeEvent;
import org.duban.events.dutyscheme.DutySchemeEvent.SchemeAdopted;
import org.duban.events.dutyscheme.DutySchemeEvent.SchemeRepealed;
import org.duban.query.register.EntryFacts;
import org.duban.query.register.ViewedRegister;
import org.jspecify.annotations.Nullable;

/**
 * One scheme of recurring duties.
 *
 * @param repeal null while it is in force
 */
public record DutySchemeFacts(
        SchemeAdopted adoption, @Nullable SchemeRepealed repeal) implements EntryFacts {

    /** The line in the table of contents. */
    public static final ViewedRegister<DutySchemeEvent, DutySchemeFacts> REGISTER = EntryFacts.viewed(
            DutySchemeId.KIND, DutySchemeEvent.class, DutySchemeFacts.class, List.of(), SchemeAdopted.class);

    @Override
    public String title() {
        return adoption.title();
    }
}
