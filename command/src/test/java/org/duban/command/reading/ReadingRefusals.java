package org.duban.command.reading;

import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.day;

import java.util.Map;
import java.util.function.Supplier;
import org.duban.command.Rule;
import org.duban.command.reading.ReadingCommand.NoteReading;
import org.duban.command.scenario.Scenario.Outcome;
import org.duban.events.AccountName;
import org.duban.events.ReadingId;
import org.duban.events.reading.ReadingEvent.ReadingKind;

/** One refused command for each rule about readings. */
public final class ReadingRefusals {

    public static final Map<Rule, Supplier<Outcome>> ALL =
            Map.of(ReadingRule.READING_OF_SOMEBODY_ELSE, () -> after().when(note("somebody-else")));

    private ReadingRefusals() {}

    private static NoteReading note(String account) {
        return new NoteReading(
                ReadingId.of(new AccountName(account), day("12-31")),
                ReadingKind.EXPORT,
                null,
                "duban export",
                null,
                1,
                null,
                day("12-31"));
    }
}
