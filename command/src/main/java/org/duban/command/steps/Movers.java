package org.duban.command.steps;

import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;

/** What is said of those who move something: members together, or one other body. */
public final class Movers {

    private Movers() {}

    /** Refuses more members who moved it than there are. */
    public static void mustBeMembers(long movers, int members) {
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
