package org.duban.command.lawinspection;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.command.Aspects;
import org.duban.command.Author;
import org.duban.command.BackwardTerm;
import org.duban.command.BackwardTerm.By;
import org.duban.command.CaseForm;
import org.duban.command.Context;
import org.duban.command.Rule;
import org.duban.command.SharedProcess;
import org.duban.command.handling.Handling;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.lawinspection.PreparationCommand.OpenLawInspection;
import org.duban.command.rules.Term;
import org.duban.events.Event;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.lawinspection.LawInspectionEvent;
import org.jspecify.annotations.Nullable;

/** The law inspection among the forms of supervision. */
public final class LawInspections implements CaseForm<LawInspectionCommand, LawInspectionEvent, LawInspection> {

    /** The form. */
    public static final LawInspections FORM = new LawInspections();

    private static final String HANDLED = "S24 §37; SH-Rules §26";
    private static final String SESSION = "SH-Rules §5; DD";

    /** What follows a law inspection has an article of its own; shared steps cite that of a special work report. */
    private static final Map<String, String> BASES = Map.ofEntries(
            entry("schedule-session", SESSION),
            entry("mark-session-duty-done", SESSION),
            entry("adopt-resolution", "S24 §37; Org §51"),
            entry("submit-resolution-report", "S24 §37"),
            entry("send-handling-report-draft", HANDLED),
            entry("comment-handling-report", HANDLED),
            entry("submit-handling-report", HANDLED),
            entry("print-handling-report", "S24 §37"),
            entry("submit-report-for-deliberation", "S24 §37 ¶2"),
            entry("hold-satisfaction-vote", "ZJ-Rules §29; DD"),
            entry("hold-follow-up-supervision", "S24 §37 ¶2"),
            entry("tell-deputies", "S24 §37 ¶3"),
            entry("publish-report", "S24 §37 ¶3"),
            entry("DRAFT_NOT_SENT", HANDLED),
            entry("DRAFT_NOT_COMMENTED", HANDLED),
            entry("PAPER_NOT_THERE", "S24 §37 ¶3"),
            entry("DEPUTIES_NOT_TOLD", "S24 §37 ¶3"),
            entry("NOT_PUBLISHED", "S24 §37 ¶3"));

    private static final Map<Term, Term> TERMS = Map.of(
            HandlingTerm.DEPUTY_NOTICE, InspectionTerm.LEI_DEPUTY_NOTICE,
            HandlingTerm.PUBLISH, InspectionTerm.LEI_PUBLISH);

    private LawInspections() {}

    @Override
    public String code() {
        return "LAW_INSPECTION";
    }

    @Override
    public Class<LawInspectionCommand> commands() {
        return LawInspectionCommand.class;
    }

    @Override
    public Class<LawInspectionEvent> events() {
        return LawInspectionEvent.class;
    }

    @Override
    public Class<OpenLawInspection> opening() {
        return OpenLawInspection.class;
    }

    @Override
    public List<Rule> refusals() {
        return List.of(InspectionRule.values());
    }

    @Override
    public List<Term> terms() {
        return List.of(InspectionTerm.values());
    }

    @Override
    public Set<SharedProcess> processes() {
        return EnumSet.allOf(SharedProcess.class);
    }

    /** The law counts days back for special work reports only; sessions of other forms have their notice. */
    @Override
    public Map<String, List<BackwardTerm>> purposes() {
        List<BackwardTerm> notice =
                List.of(new BackwardTerm(HandlingDuty.SESSION_NOTICE, HandlingTerm.SESSION_NOTICE, By.GENERAL_OFFICE));
        return Map.of("INSPECTION_REPORT", notice, "HANDLING_REPORT", notice);
    }

    @Override
    public Term term(Term shared) {
        return TERMS.getOrDefault(shared, shared);
    }

    @Override
    public Map<String, String> bases() {
        return BASES;
    }

    @Override
    public List<? extends Event> decide(
            LawInspectionCommand command, @Nullable LawInspection progress, Handling handling, Context context) {
        return (progress == null ? LawInspection.NOT_OPENED : progress).decide(command, handling, context);
    }

    @Override
    public LawInspection evolve(@Nullable LawInspection progress, LawInspectionEvent event, Author author) {
        return (progress == null ? LawInspection.NOT_OPENED : progress).evolve(event);
    }

    @Override
    public Aspects aspects(
            LawInspectionEvent event, @Nullable LawInspection progress, Handling handling, Context context) {
        LawInspection before = progress == null ? LawInspection.NOT_OPENED : progress;
        return new InspectionAspects(before, context).of(event);
    }
}
