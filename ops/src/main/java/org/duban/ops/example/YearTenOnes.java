package org.duban.ops.example;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;

/** The Ten Ones, and how a committee keeps them: it contacts deputies in most weeks of the year. */
record YearTenOnes(YearScript script) {

    private static final LocalDate ADOPTED = LocalDate.of(2023, 1, 1);
    private static final int WEEKS = 52;

    private static final Map<String, String> SEVERAL = Map.of(
            "WEEKLY_CONTACT", "WEEK",
            "QUARTERLY_GENERAL_VISIT", "QUARTER",
            "HALF_YEARLY_INSPECTION", "HALF_YEAR",
            "QUARTERLY_DUTY_REPORT", "QUARTER");

    private static final List<String> DUTIES = List.of(
            "ANNUAL_BRIEFING",
            "ANNUAL_PARTY_LECTURE",
            "ANNUAL_INTERVIEW",
            "WEEKLY_CONTACT",
            "QUARTERLY_GENERAL_VISIT",
            "HALF_YEARLY_INSPECTION",
            "ANNUAL_FIELD_VISIT",
            "ANNUAL_REPORT",
            "QUARTERLY_DUTY_REPORT",
            "ANNUAL_EVALUATION");

    void write() {
        script.add(
                ADOPTED,
                "clerk",
                "adopt-scheme",
                "dutySchemeId",
                "ten-ones",
                "title",
                "徐汇区人大常委会“十个一”工作制度",
                "documentNo",
                "徐人常〔2023〕1号（示例）",
                "duties",
                DUTIES.stream()
                        .map(duty -> YearScript.fields(
                                "duty", duty, "period", SEVERAL.getOrDefault(duty, "YEAR"), "subjects", "常委会组成人员（示例）"))
                        .toList(),
                "sharedActivity",
                false,
                "effectiveFrom",
                "2023-01-01");
        script.add(
                ADOPTED,
                "clerk",
                "enter-bearer",
                "dutyBearerId",
                "npc-judicial-2023",
                "scheme",
                "ten-ones",
                "name",
                "监察和司法委员会",
                "unit",
                "npc-judicial");
        script.add(ADOPTED, "clerk", "open-periods", "dutyBearerId", "npc-judicial-2023", "year", 2023);
        contacts();
        others();
    }

    /** All the other duties are fulfilled in each of their periods. */
    private void others() {
        for (String duty : DUTIES) {
            switch (SEVERAL.getOrDefault(duty, "YEAR")) {
                case "QUARTER" -> {
                    for (int quarter = 1; quarter <= 4; quarter++) {
                        fulfil(duty, "2023-q" + quarter, LocalDate.of(2023, 3 * quarter, 20));
                    }
                }
                case "HALF_YEAR" -> {
                    fulfil(duty, "2023-h1", LocalDate.of(2023, 5, 18));
                    fulfil(duty, "2023-h2", LocalDate.of(2023, 10, 19));
                }
                case "YEAR" -> fulfil(duty, "2023", LocalDate.of(2023, 12, 18));
                default -> {
                    // Contacts have their own weeks.
                }
            }
        }
    }

    private void fulfil(String duty, String period, LocalDate on) {
        script.add(
                on,
                "judicial",
                "fulfil-duty",
                "dutyBearerId",
                "npc-judicial-2023",
                "duty",
                duty,
                "period",
                period,
                "activity",
                "%s的履职记录（示例）".formatted(period + " " + duty));
    }

    private void contacts() {
        LocalDate first = LocalDate.of(2023, 1, 4).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int n = 0; n < WEEKS; n++) {
            if (n % 13 != 3) {
                script.add(
                        first.plusWeeks(n).plusDays(2),
                        "judicial",
                        "fulfil-duty",
                        "dutyBearerId",
                        "npc-judicial-2023",
                        "duty",
                        "WEEKLY_CONTACT",
                        "period",
                        "2023-w%02d".formatted(n + 1),
                        "activity",
                        "联系代表第%d次（示例）".formatted(n + 1));
            }
        }
    }
}
