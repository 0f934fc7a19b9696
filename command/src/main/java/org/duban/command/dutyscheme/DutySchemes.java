package org.duban.command.dutyscheme;

import java.util.List;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.EntryLog;
import org.duban.command.LoggedRegister;
import org.duban.command.Rule;
import org.duban.command.dutyscheme.DutySchemeCommand.AdoptScheme;
import org.duban.command.dutyscheme.DutySchemeCommand.RepealScheme;
import org.duban.events.DutySchemeId;
import org.duban.events.dutyscheme.DutySchemeEvent;
import org.duban.events.dutyscheme.DutySchemeEvent.SchemeAdopted;
import org.duban.events.dutyscheme.DutySchemeEvent.SchemeDuty;
import org.duban.events.dutyscheme.DutySchemeEvent.SchemeRepealed;
import org.jspecify.annotations.Nullable;

/** The register of schemes of recurring duties. */
public final class DutySchemes extends LoggedRegister<DutySchemeCommand, DutySchemeEvent> {

    /** The register. */
    public static final DutySchemes REGISTER = new DutySchemes();

    private DutySchemes() {
        super(DutySchemeId.KIND, DutySchemeCommand.class, DutySchemeEvent.class);
    }

    /** The scheme of that id as it was adopted; refuses if there is none or it was repealed. */
    public static SchemeAdopted inForce(Context context, DutySchemeId id) {
        return inForce(REGISTER.known(context, id));
    }

    private static void mustFallDueAsNamed(SchemeDuty one) {
        CommandRefused.unless(
                one.period() == one.duty().period(),
                DutySchemeRule.SCHEME_DUTY_OF_OTHER_PERIOD,
                "duty",
                one.duty().name(),
                "period",
                one.duty().period().name());
    }

    private static SchemeAdopted inForce(EntryLog<DutySchemeEvent> log) {
        SchemeAdopted scheme = log.begun(SchemeAdopted.class);
        CommandRefused.unless(!log.has(SchemeRepealed.class), DutySchemeRule.SCHEME_REPEALED, "title", scheme.title());
        return scheme;
    }

    @Override
    public List<Rule> refusals() {
        return List.of(DutySchemeRule.values());
    }

    @Override
    protected List<DutySchemeEvent> on(
            DutySchemeCommand command, @Nullable EntryLog<DutySchemeEvent> entry, Context context) {
        return switch (command) {
            case AdoptScheme c -> {
                notBegun(entry, c);
                CommandRefused.unless(!c.duties().isEmpty(), CommonRule.LIST_EMPTY, "field", "duties");
                long kinds =
                        c.duties().stream().map(SchemeDuty::duty).distinct().count();
                CommandRefused.unless(kinds == c.duties().size(), DutySchemeRule.SCHEME_DUTY_TWICE);
                c.duties().forEach(DutySchemes::mustFallDueAsNamed);
                yield List.of(new SchemeAdopted(
                        c.dutySchemeId(),
                        c.title(),
                        c.documentNo(),
                        c.duties(),
                        c.sharedActivity(),
                        c.effectiveFrom(),
                        c.occurredOn()));
            }
            case RepealScheme c -> {
                inForce(begun(entry, c));
                yield List.of(new SchemeRepealed(c.dutySchemeId(), c.reason(), c.occurredOn()));
            }
        };
    }
}
