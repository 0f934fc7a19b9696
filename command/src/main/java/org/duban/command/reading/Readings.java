package org.duban.command.reading;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Aspects;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.Register;
import org.duban.command.Rule;
import org.duban.command.reading.ReadingCommand.NoteReading;
import org.duban.events.AccountName;
import org.duban.events.Event;
import org.duban.events.ReadingId;
import org.duban.events.reading.ReadingEvent;
import org.duban.events.reading.ReadingEvent.ReadingNoted;
import org.jspecify.annotations.Nullable;

/** The rules of the register of readings: each notes his own. */
public final class Readings extends Register<ReadingCommand, ReadingEvent, ReadOn> {

    /** The register. */
    public static final Readings REGISTER = new Readings();

    private Readings() {
        super(ReadingId.KIND, ReadingCommand.class, ReadingEvent.class);
    }

    @Override
    public List<Rule> refusals() {
        return List.of(ReadingRule.values());
    }

    @Override
    protected ReadOn after(@Nullable ReadOn before, ReadingEvent event) {
        return new ReadOn(event.occurredOn());
    }

    @Override
    protected List<? extends Event> on(ReadingCommand command, @Nullable ReadOn readings, Context context) {
        return switch (command) {
            case NoteReading c -> {
                String account = context.actor().author().recordedBy();
                CommandRefused.unless(
                        c.readingId().equals(ReadingId.of(new AccountName(account), c.occurredOn())),
                        ReadingRule.READING_OF_SOMEBODY_ELSE,
                        "reading",
                        ReadingId.of(new AccountName(account), c.occurredOn()).value());
                yield List.of(new ReadingNoted(
                        c.readingId(),
                        c.kind(),
                        c.about(),
                        c.what(),
                        c.filter(),
                        c.lines(),
                        c.digest(),
                        c.occurredOn()));
            }
        };
    }

    @Override
    protected Aspects of(ReadingEvent event, @Nullable ReadOn before, Context context) {
        return switch (event) {
            case ReadingNoted e -> Aspects.from(LocalDate.MIN);
        };
    }
}
