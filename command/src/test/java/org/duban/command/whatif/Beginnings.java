package org.duban.command.whatif;

import static org.duban.command.scenario.Acts.acknowledged;
import static org.duban.command.scenario.Acts.grant;
import static org.duban.command.scenario.Acts.request;
import static org.duban.command.scenario.Acts.resumption;
import static org.duban.command.scenario.Acts.suspension;
import static org.duban.command.scenario.Story.BINS;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.TRUCKS;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.from;
import static org.duban.command.scenario.Story.identify;
import static org.duban.command.scenario.Story.told;
import static org.duban.command.scenario.Story.until;

import java.util.List;
import java.util.Random;
import org.duban.command.Command;
import org.duban.command.handling.ItemCommand.AcknowledgeItem;
import org.duban.command.handling.ItemCommand.AssignItem;
import org.duban.command.handling.ItemCommand.MergeItem;
import org.duban.command.lawinspection.FieldworkCommand.CloseFieldwork;
import org.duban.command.lawinspection.FieldworkCommand.InspectSite;
import org.duban.command.scenario.Scenario;

/** How cases begin that anything may happen to: some with what seldom comes about by itself. */
record Beginnings(Random random) {

    static final int KINDS = 5;

    /** The beginning of that number, from 0; they take turns. */
    Scenario begun(int number) {
        return switch (number % KINDS) {
            case 0 -> twoItems();
            case 1 -> twoItems().and(new MergeItem(CASE, BINS, TRUCKS, "same", day("06-13")));
            case 2 -> EndedTermsTest.closedBeforeItsSession();
            case 3 ->
                acknowledged()
                        .and(suspension("06-20", "06-29", "06-19"), resumption("06-20", "06-25", "06-26"))
                        .and(request("12-07", "07-03"), grant(null));
            default -> onItsWay();
        };
    }

    private static Scenario twoItems() {
        return Scenario.after(until(InspectSite.class))
                .and(identify(TRUCKS, day("03-21")))
                .and(from(CloseFieldwork.class, AcknowledgeItem.class));
    }

    private Scenario onItsWay() {
        List<Command> story = told();
        int assigned = until(AssignItem.class).length;
        int steps = assigned + random.nextInt(story.size() - assigned + 1);
        return Scenario.after(story.subList(0, steps).toArray(Command[]::new));
    }
}
