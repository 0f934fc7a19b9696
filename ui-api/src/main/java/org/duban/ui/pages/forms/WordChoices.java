package org.duban.ui.pages.forms;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.events.ContactPointId;
import org.duban.events.Shortened;
import org.duban.events.contactpoint.ContactPointEvent.OfficerLeft;
import org.duban.events.inquiry.InquiryEvent.QuestionAsked;
import org.duban.events.livelihood.LivelihoodEvent.SurveyOpened;
import org.duban.query.caseview.CaseView;
import org.duban.query.contactpoint.ContactPointFacts;
import org.duban.query.inquiry.InquiryFacts;
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
 * @param entry the entry of a register that the form is about; null if about none, or if that is still to be chosen
 * @param known the entries of the register of that kind
 * @param terms the terms that an internal rule may set
 */
record WordChoices(
        @Nullable CaseView view,
        @Nullable RegisterView entry,
        Function<String, List<RegisterView>> known,
        Vocabulary words,
        OpenTerms terms) {

    private static final int LONGEST = 60;

    /** What may be written there; empty where anything may, or where it is not known of what. */
    Optional<List<Option>> of(String command, String field) {
        return switch (command + "." + field) {
            case "CountSurveyAnswers.survey", "CloseSurvey.survey", "AnnounceSurveyResult.survey" ->
                Optional.ofNullable(view).map(WordChoices::surveys);
            case "LiftLegalHold.hold" -> Optional.ofNullable(entry).map(WordChoices::holds);
            case "LeavePost.title" -> Optional.ofNullable(entry).map(WordChoices::posts);
            case "ReleaseOfficer.officer" -> Optional.of(officers());
            case "RecordAnswer.number", "DeferAnswer.number" ->
                Optional.ofNullable(view).map(this::questions);
            case "SubmitWrittenAnswer.number" -> Optional.ofNullable(view).map(this::deferred);
            case "FulfilDuty.period", "FulfilDutyLate.period", "WaiveDuty.period" ->
                Optional.ofNullable(entry).map(this::periods);
            case "SetTerm.ruleId" -> Optional.of(terms.named(words));
            default -> Optional.empty();
        };
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

    /** What the person must still be known for. */
    private static List<Option> holds(RegisterView known) {
        return same(facts(known, PersonFacts.class, PersonFacts::holds)
                .filter(hold -> hold.lifted() == null)
                .map(hold -> hold.set().hold()));
    }

    /** Those of the contact point, or of all while it is not yet said of which. */
    private List<Option> officers() {
        List<RegisterView> points = entry == null ? known.apply(ContactPointId.KIND) : List.of(entry);
        return points.stream().flatMap(this::officers).toList();
    }

    private Stream<Option> officers(RegisterView point) {
        List<String> gone = facts(point, ContactPointFacts.class, ContactPointFacts::departures)
                .map(OfficerLeft::officer)
                .toList();
        return facts(point, ContactPointFacts.class, ContactPointFacts::appointments)
                .flatMap(appointed -> appointed.officers().stream())
                .filter(officer -> !gone.contains(officer.officer()))
                .map(officer -> new Option(
                        officer.officer(),
                        officer.officer() + " " + officer.neighbourhood(),
                        entry == null ? point.title() : null));
    }

    /** What was asked in the inquiry, by number and text. */
    private List<Option> questions(CaseView inquiry) {
        return inquiry.facts() instanceof InquiryFacts facts
                ? facts.questionsAsked().stream().map(this::question).toList()
                : List.of();
    }

    /** What is to be answered in writing. */
    private List<Option> deferred(CaseView inquiry) {
        return inquiry.facts() instanceof InquiryFacts facts
                ? facts.questionsAsked().stream()
                        .filter(asked ->
                                facts.deferrals().stream().anyMatch(deferral -> deferral.number() == asked.number()))
                        .map(this::question)
                        .toList()
                : List.of();
    }

    private Option question(QuestionAsked asked) {
        String text = asked.question();
        String brief = Shortened.to(LONGEST + 1, text);
        return Option.of(Integer.toString(asked.number()), words.text("label.question", asked.number(), brief));
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
