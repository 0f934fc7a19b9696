package org.duban.command.desk;

import java.time.LocalDate;
import java.util.Set;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.events.CaseEvent;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.ItemId;
import org.duban.events.OpinionId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.DeadlineEvent;
import org.duban.events.handling.DeadlineEvent.TermResumed;
import org.duban.events.handling.DeadlineEvent.TermSuspended;
import org.duban.events.handling.DutyId;
import org.duban.events.handling.EscalationEvent.LightChangeNotified;
import org.duban.events.handling.EscalationEvent.Measure;
import org.duban.events.handling.ItemEvent.ReturnWindowRecomputed;
import org.duban.events.handling.ReportEvent.Satisfaction;
import org.duban.events.handling.SessionEvent;
import org.duban.events.handling.SessionEvent.MovedTerm;
import org.duban.events.handling.SessionEvent.Purpose;
import org.duban.events.handling.SessionEvent.SessionTerm;
import org.duban.events.lawinspection.PreparationEvent.GroupMember;
import org.duban.events.lawinspection.PreparationEvent.InspectedOrganNotified;
import org.duban.events.lawinspection.PreparationEvent.Linkage;

/** Which of an event's components a correction may change. */
final class Correctable {

    private static final Set<Class<?>> FIXED = Set.of(
            CaseId.class,
            ItemId.class,
            OpinionId.class,
            DutyId.class,
            SupervisedOrgan.class,
            Linkage.class,
            GroupMember.class,
            Deadline.class,
            Purpose.class,
            Measure.class,
            SessionTerm.class,
            MovedTerm.class,
            Satisfaction.class,
            boolean.class);

    private static final Set<String> COUNTED = Set.of("attempt", "policy");

    private static final String OCCURRED_ON = "occurredOn";

    private Correctable() {}

    /** Refuses to change what an event is about, what it decided, and what was counted for it: no slips of the pen. */
    static void mustBe(CaseEvent event, String name) {
        Class<?> type = Parts.type(event, name).orElse(Object.class);
        boolean fixed = COUNTED.contains(name)
                || (FIXED.contains(type) && !isTyped(event, name))
                || foundByDuban(event)
                || (type == LocalDate.class && !name.equals(OCCURRED_ON) && setsDates(event));
        CommandRefused.unless(!fixed, CommonRule.CORRECTION_OF_IDENTITY, "field", name);
    }

    /** The day of a notice, unlike any other that people set, is set by no step but this one. */
    private static boolean isTyped(CaseEvent event, String name) {
        return event instanceof InspectedOrganNotified && name.equals(Rewriting.SELF_CHECK_BY);
    }

    /** Nobody typed it; what of it is not so is taken back by an event of its own. */
    private static boolean foundByDuban(CaseEvent event) {
        boolean typed = event instanceof TermSuspended || event instanceof TermResumed;
        return event instanceof LightChangeNotified
                || event instanceof ReturnWindowRecomputed
                || (event instanceof DeadlineEvent && !typed);
    }

    /** Its days were decided, and deadlines counted by them; another decision sets them right. */
    private static boolean setsDates(CaseEvent event) {
        return event instanceof DeadlineEvent || event instanceof SessionEvent;
    }
}
