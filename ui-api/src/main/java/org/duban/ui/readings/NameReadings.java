package org.duban.ui.readings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.duban.command.account.Account;
import org.duban.events.ReadingId;
import org.duban.events.reading.ReadingEvent.ReadingKind;
import org.duban.ui.readings.ReadingDesk.Read;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Notes who reads names that are kept sealed, of people of whom not everybody knows who they are; once a visit. */
public final class NameReadings implements Runnable {

    private final Supplier<ReadingDesk> desk;
    private final Clock clock;

    /** @param desk is asked for when somebody reads, as it needs what names are told by */
    public NameReadings(Supplier<ReadingDesk> desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Notes it of whoever asks; names that Duban opens for itself are told to nobody. */
    @Override
    public void run() {
        Asked.account().ifPresent(this::note);
    }

    private void note(Account account) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked) {
            Read read = new Read(
                    ReadingKind.NAMES,
                    Asked.caseId(asked.getRequest())
                            .map(caseId -> caseId.stream())
                            .orElse(null),
                    asked.getRequest().getRequestURI(),
                    Asked.filter(asked.getRequest()),
                    0,
                    null);
            desk.get().visits(account.name(), ReadingId.of(account.name(), LocalDate.now(clock)).stream(), read);
        }
    }
}
