package org.duban.command.inquiry;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Several;
import org.duban.command.person.People;
import org.duban.command.person.Person;
import org.duban.command.steps.SoFar;
import org.duban.command.unit.Unit;
import org.duban.command.unit.Units;
import org.duban.events.PersonId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.inquiry.InquiryEvent.AnswerDeferredToWriting;
import org.duban.events.inquiry.InquiryEvent.InquirySchemeAdopted;
import org.duban.events.inquiry.InquiryEvent.QuestionAnswered;
import org.duban.events.inquiry.InquiryEvent.QuestionAsked;
import org.duban.events.inquiry.InquiryEvent.RespondingUnitNotified;
import org.duban.events.person.PersonEvent.Post;
import org.duban.events.unit.UnitEvent.UnitKind;

/** Who may ask and who must answer in a special inquiry. */
final class InquiryQuestions {

    private InquiryQuestions() {}

    static void notified(RespondingUnitNotified e, SoFar soFar) {
        Units.mustBe(soFar.context(), e.unit(), UnitKind.ORGAN_OFFICE, UnitKind.DEPARTMENT);
        People.known(soFar.context(), e.head());
        SupervisedOrgan organ = organ(e.unit(), soFar);
        CommandRefused.unless(
                soFar.basis().organs().contains(organ),
                InquiryRule.ASKED_UNIT_OF_OTHERS,
                "unit",
                e.unit().value(),
                "organ",
                organ.name());
    }

    /** Members always may; others if the scheme lets them, and nobody as what he or she is not. */
    static void asked(QuestionAsked e, SoFar soFar) {
        String number = String.valueOf(e.number());
        CommandRefused.unless(
                soFar.log().all(QuestionAsked.class).noneMatch(one -> one.number() == e.number()),
                InquiryRule.QUESTION_NUMBER_TAKEN,
                "number",
                number);
        CommandRefused.unless(
                soFar.log()
                        .all(RespondingUnitNotified.class)
                        .anyMatch(told -> told.unit().equals(e.unit())),
                InquiryRule.UNIT_NOT_NOTIFIED,
                "unit",
                e.unit().value());
        Person asker = People.known(soFar.context(), e.asker());
        InquirySchemeAdopted scheme = soFar.log().taken(InquirySchemeAdopted.class);
        boolean may = switch (e.standing()) {
            case MEMBER ->
                asker.postsOn(e.occurredOn()).stream().anyMatch(held -> held.post() == Post.STANDING_COMMITTEE_MEMBER);
            case COMMITTEE_MEMBER -> scheme.committeesAsk();
            case INVITED_DEPUTY -> scheme.deputiesAsk() && asker.isDeputy(e.occurredOn());
        };
        CommandRefused.unless(
                may,
                InquiryRule.ASKER_WITHOUT_STANDING,
                "person",
                e.asker().value(),
                "standing",
                e.standing().name());
    }

    /** The head who was told to come answers, or whoever was sent with a word of it on record. */
    static void answered(QuestionAnswered e, SoFar soFar) {
        People.known(soFar.context(), e.person());
        mustBeOpen(e.number(), soFar);
        UnitId unit = question(e.number(), soFar).unit();
        PersonId head = soFar.log()
                .all(RespondingUnitNotified.class)
                .filter(told -> told.unit().equals(unit))
                .map(RespondingUnitNotified::head)
                .findFirst()
                .orElseThrow();
        CommandRefused.unless(
                e.person().equals(head) || e.delegation() != null,
                InquiryRule.ANSWERED_BY_ANOTHER,
                "person",
                e.person().value(),
                "head",
                head.value());
    }

    static void deferred(AnswerDeferredToWriting e, SoFar soFar) {
        mustBeOpen(e.number(), soFar);
    }

    /** The organ whose unit was asked. */
    static SupervisedOrgan organ(int number, SoFar soFar) {
        return organ(question(number, soFar).unit(), soFar);
    }

    static void allAnswered(SoFar soFar) {
        Set<Integer> done = done(soFar);
        String open = Several.of(soFar.log()
                .all(QuestionAsked.class)
                .map(QuestionAsked::number)
                .filter(number -> !done.contains(number))
                .map(String::valueOf));
        CommandRefused.unless(open.isEmpty(), InquiryRule.QUESTIONS_WITHOUT_ANSWER, "numbers", open);
    }

    private static QuestionAsked question(int number, SoFar soFar) {
        return soFar.log()
                .all(QuestionAsked.class)
                .filter(asked -> asked.number() == number)
                .findFirst()
                .orElseThrow(() -> new CommandRefused(InquiryRule.QUESTION_UNKNOWN, "number", String.valueOf(number)));
    }

    private static SupervisedOrgan organ(UnitId unitId, SoFar soFar) {
        return soFar.context()
                .unit(unitId)
                .map(Unit::organ)
                .orElseThrow(() -> new CommandRefused(CommonRule.UNIT_UNKNOWN, "unit", unitId.value()));
    }

    private static void mustBeOpen(int number, SoFar soFar) {
        question(number, soFar);
        CommandRefused.unless(
                !done(soFar).contains(number), InquiryRule.QUESTION_ANSWERED, "number", String.valueOf(number));
    }

    /** The questions that were answered, or are to be in writing. */
    private static Set<Integer> done(SoFar soFar) {
        return Stream.concat(
                        soFar.log().all(QuestionAnswered.class).map(QuestionAnswered::number),
                        soFar.log().all(AnswerDeferredToWriting.class).map(AnswerDeferredToWriting::number))
                .collect(Collectors.toSet());
    }
}
