package org.duban.command.scenario;

import static org.duban.command.scenario.Story.BINS;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.day;

import java.util.ArrayList;
import java.util.List;
import org.duban.command.Command;
import org.duban.command.handling.OpinionCommand.ApproveOpinionLetter;
import org.duban.command.handling.OpinionCommand.CompileOpinions;
import org.duban.command.handling.OpinionCommand.DeliverOpinionLetter;
import org.duban.command.handling.OpinionCommand.OpinionPoint;
import org.duban.command.lawinspection.FieldworkCommand.CloseFieldwork;
import org.duban.command.lawinspection.FieldworkCommand.InspectSite;
import org.duban.command.lawinspection.PreparationCommand.AdoptInspectionPlan;
import org.duban.command.lawinspection.PreparationCommand.NotifyInspectedOrgan;
import org.duban.command.lawinspection.PreparationCommand.OpenLawInspection;
import org.duban.events.ItemId;
import org.duban.events.OpinionId;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.lawinspection.PreparationEvent.Linkage;
import org.jspecify.annotations.Nullable;

/** The story, but the government and the court are inspected; one item is the government's, the other the court's. */
public final class TwoOrgans {

    public static final ItemId ARCHIVE = new ItemId("archive");

    private TwoOrgans() {}

    /** Every step, oldest first. */
    public static List<Command> told() {
        List<Command> steps = new ArrayList<>();
        OpenLawInspection c = Story.open(Linkage.NONE, Secrecy.PUBLIC);
        steps.add(new OpenLawInspection(
                CASE,
                c.title(),
                c.subject(),
                c.subjectKind(),
                List.of(SupervisedOrgan.GOVERNMENT, SupervisedOrgan.COURT),
                c.committee(),
                c.linkage(),
                null,
                null,
                c.secrecy(),
                c.occurredOn()));
        steps.addAll(List.of(Story.from(AdoptInspectionPlan.class, NotifyInspectedOrgan.class)));
        steps.add(notify(SupervisedOrgan.GOVERNMENT, "03-15"));
        steps.add(notify(SupervisedOrgan.COURT, "03-16"));
        steps.add(new InspectSite(
                CASE, Story.VISIT, List.of(Story.finding(BINS), Story.finding(ARCHIVE)), null, day("03-20")));
        steps.addAll(List.of(Story.from(CloseFieldwork.class, CompileOpinions.class)));
        steps.add(Story.compile(
                point("o1", BINS, SupervisedOrgan.GOVERNMENT), point("o2", ARCHIVE, SupervisedOrgan.COURT)));
        steps.add(new ApproveOpinionLetter(CASE, Town.CHAIRS, "李四", day("06-02")));
        steps.add(deliver(SupervisedOrgan.GOVERNMENT, "06-07"));
        steps.add(deliver(SupervisedOrgan.COURT, "06-08"));
        return steps;
    }

    /** The story up to and including the last command of that type. */
    public static Command[] until(Class<? extends Command> type) {
        List<Command> steps = told();
        int last = steps.stream().map(Object::getClass).toList().lastIndexOf(type);
        return steps.subList(0, last + 1).toArray(Command[]::new);
    }

    /** Tells an organ that it has until 04-14 to check itself. */
    public static NotifyInspectedOrgan notify(@Nullable SupervisedOrgan organ, String on) {
        return new NotifyInspectedOrgan(CASE, organ, "1号", day("04-14"), day(on));
    }

    /** Delivers the letter, sent on 06-05. */
    public static DeliverOpinionLetter deliver(@Nullable SupervisedOrgan organ, String on) {
        return new DeliverOpinionLetter(CASE, organ, "2号", day("06-05"), List.of(), null, null, day(on));
    }

    private static OpinionPoint point(String id, ItemId item, SupervisedOrgan organ) {
        return new OpinionPoint(new OpinionId(id), "意见", List.of(item), null, organ);
    }
}
