package org.duban.command.steps;

import java.time.LocalDate;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.meeting.Sittings;

/** What is said of those who move something: members together, or one other body. */
public final class Movers {

    private Movers() {}

    /** Refuses more members who moved it than there are, and another number of these than the last session had. */
    public static void mustBeMembers(long movers, int members, Context context, LocalDate on) {
        Sittings.mustHaveMembers(context, members, on);
        CommandRefused.unless(
                movers <= members,
                CommonRule.MOVERS_OVER_MEMBERS,
                "movers",
                String.valueOf(movers),
                "members",
                String.valueOf(members));
    }

    /** Refuses a mover that is named beside {@code mover}, who alone moved it. */
    public static void mustBeAlone(Enum<?> mover, boolean others) {
        CommandRefused.unless(!others, CommonRule.OTHER_MOVER_GIVEN, "mover", mover.name());
    }
}
