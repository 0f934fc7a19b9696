package org.duban.command.handling;

import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.PAPERS;
import static org.duban.command.scenario.Story.before;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.until;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.duban.command.Rule;
import org.duban.command.handling.ClosingCommand.CloseCase;
import org.duban.command.handling.ClosingCommand.PublishReport;
import org.duban.command.handling.ClosingCommand.TellDeputies;
import org.duban.command.handling.OpinionCommand.ApproveOpinionLetter;
import org.duban.command.handling.ReportCommand.SubmitHandlingReport;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Scenario.Outcome;
import org.duban.events.handling.CasePaper;

/** One refused command for each rule about telling deputies and public. */
public final class TellingRefusals {

    public static final Map<Rule, Supplier<Outcome>> ALL = Map.of(
            HandlingRule.DEPUTIES_NOT_TOLD,
            () -> Scenario.after(before(TellDeputies.class))
                    .and(new PublishReport(CASE, PAPERS, "公报", "5", day("09-25")))
                    .when(new CloseCase(CASE, "c", day("09-28"))),
            HandlingRule.PAPER_TWICE,
            () -> approved().when(tell(CasePaper.REPORT, CasePaper.REPORT)),
            HandlingRule.PAPER_NOT_THERE,
            () -> approved().when(tell(CasePaper.HANDLING_REPORT)),
            HandlingRule.PAPERS_TOLD,
            () -> approved().and(tell(CasePaper.REPORT)).when(tell(CasePaper.REPORT)),
            HandlingRule.PAPERS_BEFORE,
            () -> Scenario.after(until(SubmitHandlingReport.class)).when(tell(CasePaper.HANDLING_REPORT)));

    private TellingRefusals() {}

    private static Scenario approved() {
        return Scenario.after(until(ApproveOpinionLetter.class));
    }

    private static TellDeputies tell(CasePaper... papers) {
        return new TellDeputies(CASE, List.of(papers), "专报", "3", day("09-22"));
    }
}
