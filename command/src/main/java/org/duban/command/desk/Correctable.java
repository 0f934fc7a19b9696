package org.duban.command.desk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.duban.command.CommandRefused;
import org.duban.command.Rule;
import org.duban.events.CaseEvent;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.ItemId;
import org.duban.events.OpinionId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.ChaseEvent.LightChangeNotified;
import org.duban.events.handling.ChaseEvent.Measure;
import org.duban.events.handling.DeadlineEvent.DeadlineMissWithdrawn;
import org.duban.events.handling.DeadlineEvent.DeadlineMissed;
import org.duban.events.handling.DeadlineEvent.DueDateRecomputed;
import org.duban.events.handling.DutyEvent;
import org.duban.events.handling.DutyId;
import org.duban.events.handling.ReportEvent.Satisfaction;
import org.duban.events.handling.SessionEvent;
import org.duban.events.handling.SessionEvent.MovedTerm;
import org.duban.events.handling.SessionEvent.Purpose;
import org.duban.events.handling.SessionEvent.SessionTerm;
import org.duban.events.lawinspection.PreparationEvent.GroupMember;
import org.duban.events.lawinspection.PreparationEvent.Linkage;

/** Which parts of an event can be a slip of the pen. */
final class Correctable {

    private static final Set<Class<?>> FIXED = Set.of(
            CaseId.class,
            ItemId.class,
            OpinionId.class,
            SupervisedOrgan.class,
            Linkage.class,
            GroupMember.class,
            Deadline.class,
            Satisfaction.class,
            DutyId.class,
            Purpose.class,
            Measure.class,
            SessionTerm.class,
            MovedTerm.class,
            boolean.class);

    private static final Set<String> COUNTED = Set.of("attempt", "policy");

    private Correctable() {}

    /** What an event is about, what it decided, and what was counted for it is no slip of the pen. */
    static void mustBe(CaseEvent old, String name) {
        Optional<Class<?>> type = Terms.type(old, name);
        boolean fixed = COUNTED.contains(name)
                || type.map(FIXED::contains).orElse(false)
                || isOfDubansOwn(old)
                || (countsByDays(old)
                        && !name.equals("occurredOn")
                        && type.filter(LocalDate.class::equals).isPresent());
        CommandRefused.unless(!fixed, Rule.CORRECTION_OF_IDENTITY, "field", name);
    }

    /** Duban says again what it has to say about a corrected case; nobody puts words into its mouth. */
    private static boolean isOfDubansOwn(CaseEvent event) {
        return event instanceof DeadlineMissed
                || event instanceof DeadlineMissWithdrawn
                || event instanceof DueDateRecomputed
                || event instanceof LightChangeNotified;
    }

    /** Its days made deadlines: a suspension that ends earlier, or a session that moves, is a step of its own. */
    private static boolean countsByDays(CaseEvent event) {
        return event instanceof DutyEvent || event instanceof SessionEvent;
    }
}
