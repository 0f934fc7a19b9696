package org.duban.command.workreport;

import java.util.List;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.command.handling.Handling;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.handling.Organs;
import org.duban.command.person.Person.Held;
import org.duban.command.workreport.HearingCommand.DeliberateWorkReport;
import org.duban.command.workreport.HearingCommand.HearWorkReport;
import org.duban.events.Event;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.DeliberationEvent.DeliberationHeld;
import org.duban.events.workreport.HearingEvent.ReportHeard;

/** The rules of the report before the Standing Committee. */
record HearingRules(WorkReport report, Handling handling, Context context) {

    List<? extends Event> decide(HearingCommand command) {
        return switch (command) {
            case HearWorkReport c -> List.of(hear(c));
            case DeliberateWorkReport c -> List.of(deliberate(c));
        };
    }

    private Event hear(HearWorkReport c) {
        SupervisedOrgan organ = new Organs(report.basis(), context).of(c);
        report.papers().of(organ).mustBeAhead();
        Held post = new Reporters(context, organ, c.occurredOn()).post(c.reporter(), c.entrustment());
        return new ReportHeard(
                c.caseId(),
                organ,
                c.session(),
                c.reporter(),
                post.post(),
                post.title(),
                c.entrustment(),
                c.invited(),
                c.occurredOn());
    }

    private Event deliberate(DeliberateWorkReport c) {
        Steps.taken(report.heardOn(), "ReportHeard");
        Steps.notTaken(handling.deliberationHeldOn(), "DeliberationHeld");
        return new DeliberationHeld(
                c.caseId(),
                c.session(),
                c.speakers(),
                c.opinionsRaised(),
                report.basis().inCharge(),
                context.rules().counted(HandlingTerm.OPINION_COMPILE, c.occurredOn()),
                c.occurredOn());
    }
}
