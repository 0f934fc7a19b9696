package org.duban.ui.pages.forms;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.command.CaseForm;
import org.duban.command.Forms;
import org.duban.events.contactpoint.ContactPointEvent.InformationOfficer;
import org.duban.events.contactpoint.ContactPointEvent.OfficerLeft;
import org.duban.events.livelihood.LivelihoodEvent.SurveyOpened;
import org.duban.query.caseview.CaseView;
import org.duban.query.contactpoint.ContactPointFacts;
import org.duban.query.livelihood.LivelihoodFacts;
import org.duban.query.person.PersonFacts;
import org.duban.query.person.PersonFacts.PostHeld;
import org.duban.query.register.RegisterView;
import org.duban.query.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What there is to choose from where a command names by a word something that is on record: no other word would do, and
 * nobody knows it by heart.
 *
 * @param view the case that the form is about; null if about none
 * @param entry the entry of a register that the form is about; null if about none
 */
record WordChoices(@Nullable CaseView view, @Nullable RegisterView entry, Vocabulary words) {

    /** What may be written there; empty where anything may, or where it is not known of what. */
    Optional<List<Option>> of(String command, String field) {
        return switch (command + "." + field) {
            case "ScheduleSession.purpose", "DropSession.purpose" ->
                Optional.ofNullable(view).map(this::purposes);
            case "CountSurveyAnswers.survey", "CloseSurvey.survey", "AnnounceSurveyResult.survey" ->
                Optional.ofNullable(view).map(WordChoices::surveys);
            case "LeavePost.title" -> Optional.ofNullable(entry).map(WordChoices::posts);
            case "ReleaseOfficer.officer" -> Optional.ofNullable(entry).map(WordChoices::officers);
            case "FulfilDuty.period", "FulfilDutyLate.period", "WaiveDuty.period" ->
                Optional.ofNullable(entry).map(this::periods);
            default -> Optional.empty();
        };
    }

    /** The reports for which the case's form may be set down for a session. */
    private List<Option> purposes(CaseView known) {
        return Forms.CASES.stream()
                .filter(form -> form.code().equals(known.outline().form()))
                .map(CaseForm::purposes)
                .flatMap(purposes -> purposes.keySet().stream())
                .sorted()
                .map(code -> Option.of(code, words.purpose(code)))
                .toList();
    }

    private static List<Option> surveys(CaseView known) {
        return known.facts() instanceof LivelihoodFacts facts
                ? same(facts.surveys().stream().map(SurveyOpened::survey))
                : List.of();
    }

    private static List<Option> posts(RegisterView known) {
        return same(facts(known, PersonFacts.class, PersonFacts::posts)
                .filter(post -> post.until() == null)
                .map(PostHeld::title));
    }

    private static List<Option> officers(RegisterView known) {
        List<String> gone = facts(known, ContactPointFacts.class, ContactPointFacts::departures)
                .map(OfficerLeft::officer)
                .toList();
        return same(facts(known, ContactPointFacts.class, ContactPointFacts::appointments)
                .flatMap(appointed -> appointed.officers().stream())
                .map(InformationOfficer::officer)
                .filter(officer -> !gone.contains(officer)));
    }

    /** The periods in which something is still to be done. */
    private List<Option> periods(RegisterView known) {
        return known.duties().stream()
                .filter(duty -> duty.open())
                .map(duty -> duty.id().which())
                .distinct()
                .sorted()
                .map(period -> Option.of(period, words.period(period)))
                .toList();
    }

    private static <F extends org.duban.query.register.RegisterFacts, P> Stream<P> facts(
            RegisterView known, Class<F> type, Function<F, List<P>> part) {
        return known.facts(type).map(part).stream().flatMap(List::stream);
    }

    private static List<Option> same(Stream<String> words) {
        return words.distinct().sorted().map(word -> Option.of(word, word)).toList();
    }
}
