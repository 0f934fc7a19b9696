package org.duban.command.whatif;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duban.command.law.LegalTexts;
import org.duban.command.rules.DeadlineRules;

/** The rules of {@link Scenario#RULES} as an operator changes them while cases are on their way. */
final class LaterRules {

    private static final String CALENDAR = """
            {"about": "", "version": 1, "source": "", "years": [{
              "year": 2023, "notice": "", "workingDays": 248,
              "daysOff": [
                "2023-01-02", "2023-01-23", "2023-01-24", "2023-01-25", "2023-01-26", "2023-01-27",
                "2023-04-05", "2023-05-01", "2023-05-02", "2023-05-03", "2023-06-22", "2023-06-23",
                "2023-09-07", "2023-09-29", "2023-10-02", "2023-10-03", "2023-10-04", "2023-10-05", "2023-10-06"],
              "weekendsWorked": [
                "2023-01-28", "2023-01-29", "2023-04-23", "2023-05-06", "2023-06-25", "2023-10-07", "2023-10-08"]}]}
            """;

    private static final String CORRECTED = """
            {"about": "", "cases": [], "rules": [{
              "ruleId": "OPINION_HANDLE", "version": 3, "corrects": 1, "trigger": "receipt",
              "authority": {"source": "DD", "status": "DD"}, "timing": {"kind": "COUNTED", "offset": "P100D"},
              "extension": {"cap": "P6M", "times": 1, "status": "DD"}}]}
            """;

    private LaterRules() {}

    /** With 7 September 2023, on which the letter's term ends, no working day any more. */
    static DeadlineRules withOneMoreDayOff(Path folder) {
        write(folder.resolve("calendars.json"), CALENDAR);
        return DeadlineRules.load(LegalTexts.load(), "xuhui", folder);
    }

    /** With that, and the letter's term corrected. */
    static DeadlineRules corrected(Path folder) {
        write(folder.resolve("ours.json"), CORRECTED);
        return withOneMoreDayOff(folder);
    }

    private static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
