package org.duban.command.lawinspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.command.Command;
import org.duban.command.CommonRule;
import org.duban.command.handling.HandlingRule;
import org.duban.command.workreport.CommandTexts;
import org.duban.command.workreport.Town;
import org.duban.events.CaseId;
import org.duban.events.DutyId;
import org.duban.events.Role;
import org.duban.events.handling.DeliberationEvent.ResolutionReportSubmitted;
import org.duban.events.lawinspection.InspectionReportEvent.InspectionReportDeliberated;
import org.junit.jupiter.api.Test;

/** What a session does with an inspection of two organs: it deliberates, hears heads, resolves, and both report back. */
class InspectionSessionTest {

    private static final CaseId CASE = new CaseId("legal-aid-2026");
    private static final String SESSION =
            "\"session\": {\"meeting\": \"standing-36\", \"members\": 35, \"present\": 31}";

    private static final Town REPORTED = Town.empty()
            .after(
                    step(
                            "register-unit",
                            "2026-01-05",
                            "\"unitId\": \"social-committee\", \"name\": \"社会建设委员会\", \"kind\": \"COMMITTEE\""),
                    step(
                            "register-unit",
                            "2026-01-05",
                            "\"unitId\": \"general-office\", \"name\": \"常委会办公室\", \"kind\": \"GENERAL_OFFICE\""),
                    step(
                            "register-unit",
                            "2026-01-05",
                            "\"unitId\": \"government-office\", \"name\": \"区政府办公室\", \"kind\": \"ORGAN_OFFICE\", \"organ\": \"GOVERNMENT\""),
                    step(
                            "register-unit",
                            "2026-01-05",
                            "\"unitId\": \"court-office\", \"name\": \"区法院办公室\", \"kind\": \"ORGAN_OFFICE\", \"organ\": \"COURT\""),
                    step("register-person", "2026-01-05", "\"personId\": \"p-leader\", \"name\": \"甲\""),
                    step("register-person", "2026-01-05", "\"personId\": \"p-president\", \"name\": \"乙\""),
                    meeting("chairpersons-60", "CHAIRPERSONS", 60, "2026-01-20"),
                    meeting("standing-36", "STANDING_COMMITTEE", 36, "2026-07-29"),
                    step("open-law-inspection", "2026-01-20", """
                            "title": "法律援助法执法检查", "subject": "法律援助法", "subjectKind": "LAW",
                            "organs": ["GOVERNMENT", "COURT"], "committee": "social-committee", "linkage": "NONE", "secrecy": "PUBLIC\""""),
                    step("adopt-inspection-plan", "2026-01-20", """
                            "meeting": "chairpersons-60", "focus": "f", "method": "m", "startsOn": "2026-03-02",
                            "endsOn": "2026-04-30", "subGroups": []"""),
                    step("form-inspection-group", "2026-01-21", """
                            "leader": {"person": "p-leader", "circle": "STANDING_COMMITTEE_MEMBER"}, "members": []"""),
                    step("notify-inspected-organ", "2026-01-22", "\"organ\": \"GOVERNMENT\", \"documentNo\": \"1\""),
                    step("notify-inspected-organ", "2026-01-22", "\"organ\": \"COURT\", \"documentNo\": \"2\""),
                    step("inspect-site", "2026-03-12", """
                            "activity": {"summary": "s", "places": ["p"], "attendance": 9},
                            "findings": [{"itemId": "queues", "title": "t", "problem": "p", "category": "PROBLEM"}]"""),
                    step("close-fieldwork", "2026-04-30", ""),
                    step("submit-inspection-report", "2026-06-15", """
                            "evaluation": "e", "problems": ["p"], "advice": ["a"], "legislativeAdvice": "l\""""),
                    step(
                            "place-report-on-agenda",
                            "2026-06-16",
                            "\"meeting\": \"chairpersons-60\", \"session\": \"standing-36\""));

    private static final Command DELIBERATION = step(
            "deliberate-inspection-report",
            "2026-07-29",
            SESSION + ", \"speakers\": [\"p-leader\"], \"opinionsRaised\": [\"o\"]");

    private static final Town DELIBERATED = REPORTED.after(DELIBERATION);

    private static final Town RESOLVED = DELIBERATED.after(step("adopt-resolution", "2026-07-29", SESSION + """
            , "title": "决议", "documentNo": "3", "ballot": {"yes": 30, "no": 1, "abstained": 0},
            "reports": [{"organ": "GOVERNMENT", "dueOn": "2026-10-30"}, {"organ": "COURT", "dueOn": "2026-11-30"}]"""));

    @Test
    void the_deliberation_of_an_inspection_report_is_an_event_of_the_inspection() {
        assertThat(REPORTED.when(DELIBERATION))
                .singleElement()
                .isInstanceOfSatisfying(
                        InspectionReportDeliberated.class,
                        event -> assertThat(event.owing())
                                .extracting(owing -> owing.duty().value())
                                .containsExactly("OPINION_COMPILE"));
    }

    @Test
    void heads_of_the_inspected_organs_attend_and_no_others() {
        assertThat(REPORTED.when(heads("COURT"))).hasSize(1);
        REPORTED.refuses(heads("PROCURATORATE"), HandlingRule.ORGAN_OF_OTHERS);
    }

    @Test
    void a_resolution_follows_the_deliberation_and_gives_each_organ_its_term() {
        Command resolution = step("adopt-resolution", "2026-07-29", SESSION + """
                , "title": "决议", "documentNo": "3", "ballot": {"yes": 30, "no": 1, "abstained": 0}, "reports": []""");

        REPORTED.refuses(resolution, CommonRule.STEP_MISSING);
        assertThat(RESOLVED.duties(CASE)
                        .known(new DutyId("RESOLUTION_REPORT:court"))
                        .due()
                        .dueOn())
                .isEqualTo("2026-11-30");
    }

    @Test
    void each_organ_reports_on_the_resolution_for_itself() {
        Command report = step("submit-resolution-report", "2026-10-20", "\"documentNo\": \"4\", \"summary\": \"s\"");
        Town court = RESOLVED.by(RESOLVED.actor(Role.OFFICE, "court-office"));

        assertThat(court.when(report, ResolutionReportSubmitted.class).report().value())
                .isEqualTo("RESOLUTION_REPORT:court");
        assertThat(RESOLVED.when(report, ResolutionReportSubmitted.class)
                        .report()
                        .value())
                .isEqualTo("RESOLUTION_REPORT:government");
    }

    @Test
    void each_organ_gets_the_letter_and_has_a_report_of_its_own_to_give() {
        Town lettered = DELIBERATED.after(
                step("compile-opinions", "2026-08-03", """
                        "overallEvaluation": "e", "problems": [], "advice": [],
                        "opinions": [{"opinionId": "o-1", "text": "t", "covers": ["queues"]}]"""),
                meeting("chairpersons-67", "CHAIRPERSONS", 67, "2026-08-05"),
                step("approve-opinion-letter", "2026-08-05", "\"meeting\": \"chairpersons-67\", \"signer\": \"主任\""),
                letter("GOVERNMENT", "2026-08-06"),
                letter("COURT", "2026-08-07"));

        assertThat(lettered.duties(CASE).open())
                .extracting(duty -> duty.id().value())
                .containsExactly("HANDLING_REPORT:government", "ITEM_ASSIGNMENT:queues", "HANDLING_REPORT:court");
        lettered.refuses(letter("COURT", "2026-08-10"), CommonRule.STEP_ALREADY_TAKEN);
    }

    private static Command heads(String organ) {
        return step("record-heads-attendance", "2026-07-29", SESSION + """
                , "heads": [{"organ": "%s", "post": "院长", "person": "p-president"}]""".formatted(organ));
    }

    private static Command letter(String organ, String day) {
        return step("deliver-opinion-letter", day, """
                "organ": "%s", "documentNo": "5", "sentOn": "%s", "attachments": []""".formatted(organ, day));
    }

    private static Command meeting(String id, String kind, int number, String day) {
        return CommandTexts.read("schedule-meeting", """
                {"meetingId": "%s", "kind": "%s", "term": 17, "number": %d, "name": "%s", "startsOn": "%s",
                 "shortNotice": false, "occurredOn": "2026-01-05"}
                """.formatted(id, kind, number, id, day));
    }

    private static Command step(String name, String day, String fields) {
        boolean register = name.startsWith("register");
        String id = register ? "" : "\"caseId\": \"legal-aid-2026\", ";
        return CommandTexts.read(
                name, "{" + id + fields + (fields.isEmpty() ? "" : ", ") + "\"occurredOn\": \"" + day + "\"}");
    }
}
