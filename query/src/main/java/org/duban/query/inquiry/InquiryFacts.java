package org.duban.query.inquiry;

import static org.duban.query.caseview.ShownTo.Reader.HANDLER;
import static org.duban.query.caseview.ShownTo.Reader.ORGAN;
import static org.duban.query.caseview.ShownTo.Reader.PUBLIC;

import java.util.List;
import org.duban.events.inquiry.InquiryEvent.AnswerDeferredToWriting;
import org.duban.events.inquiry.InquiryEvent.InquiryHeld;
import org.duban.events.inquiry.InquiryEvent.InquiryPapersSent;
import org.duban.events.inquiry.InquiryEvent.InquiryPlanned;
import org.duban.events.inquiry.InquiryEvent.InquiryResearched;
import org.duban.events.inquiry.InquiryEvent.InquirySchemeAdopted;
import org.duban.events.inquiry.InquiryEvent.QuestionAnswered;
import org.duban.events.inquiry.InquiryEvent.QuestionAsked;
import org.duban.events.inquiry.InquiryEvent.QuestionOutlinePrepared;
import org.duban.events.inquiry.InquiryEvent.RespondingUnitNotified;
import org.duban.events.inquiry.InquiryEvent.WrittenAnswerSubmitted;
import org.duban.query.caseview.ShownTo;
import org.duban.query.caseview.StepFacts;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a special inquiry; lists are oldest first. Questions and answers name people, so that the public reads
 * of the inquiry what was answered in writing.
 *
 * @param inquiry what it is about
 * @param inquiryScheme null before the Chairpersons' Meeting adopted one
 * @param inquiryResearch how the subject was looked into
 * @param outlines the questions as they were put together
 * @param inquiryMailings what members got
 * @param responding the units that were told to come
 * @param questionsAsked what was asked
 * @param answersGiven what was answered on the spot
 * @param deferrals what is to be answered in writing
 * @param writtenAnswers what was
 * @param inquirySitting null until it was held
 */
public record InquiryFacts(
        @ShownTo({ORGAN, PUBLIC, HANDLER}) InquiryPlanned inquiry,
        @ShownTo(ORGAN) @Nullable InquirySchemeAdopted inquiryScheme,
        List<InquiryResearched> inquiryResearch,
        List<QuestionOutlinePrepared> outlines,
        List<InquiryPapersSent> inquiryMailings,
        @ShownTo(ORGAN) List<RespondingUnitNotified> responding,
        @ShownTo(ORGAN) List<QuestionAsked> questionsAsked,
        @ShownTo(ORGAN) List<QuestionAnswered> answersGiven,
        @ShownTo(ORGAN) List<AnswerDeferredToWriting> deferrals,
        @ShownTo({ORGAN, PUBLIC}) List<WrittenAnswerSubmitted> writtenAnswers,
        @ShownTo({ORGAN, PUBLIC}) @Nullable InquiryHeld inquirySitting)
        implements StepFacts {}
