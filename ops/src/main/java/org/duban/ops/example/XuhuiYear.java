package org.duban.ops.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the commands of the example year, which go on from the example of one inspection: its units, accounts and people
 * are on the register already. Each run writes the same.
 */
public final class XuhuiYear {

    private XuhuiYear() {}

    /** Writes the lines into the file that is named. */
    public static void main(String[] words) throws IOException {
        Files.write(Path.of(words[0]), lines());
    }

    /** All lines, by the day on which they were recorded. */
    public static List<String> lines() {
        YearScript script = new YearScript();
        new YearPeople(script).write();
        new YearMeetings(script).write();
        new YearAppointments(script).write();
        new YearDeputies(script).write();
        new YearConsultations(script).write();
        new YearTenOnes(script).write();
        new YearRules(script).write();
        new YearReports(script).write();
        new YearInspections(script).write();
        new YearResearch(script).write();
        new YearInquiries(script).write();
        new YearMajorDecisions(script).write();
        new YearPlan(script).write();
        new YearSuggestions(script).write();
        return script.lines();
    }
}
