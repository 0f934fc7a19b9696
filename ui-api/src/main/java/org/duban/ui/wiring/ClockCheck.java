package org.duban.ui.wiring;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.events.ledger.Head;

/**
 * Whether the clock can be right, before anything is recorded by it: what is recorded under a wrong time stays, and a time
 * far ahead would close the ledger until then.
 */
final class ClockCheck {

    private final DubanSettings settings;

    ClockCheck(DubanSettings settings) {
        this.settings = settings;
    }

    /** @throws StartRefused if no clock that is right shows such a day, whatever was recorded */
    void before() {
        LocalDate day = day(settings.shown());
        if (!Clocks.isSane(day)) {
            throw new StartRefused(
                    "时钟显示 " + day + "，不可能正确（应在 " + Clocks.FIRST + " 与 " + Clocks.LAST + " 之间），请校正本机时钟或者 DUBAN_CLOCK。",
                    "The clock says " + day + ", which cannot be right (" + Clocks.FIRST + " to " + Clocks.LAST
                            + "); set this machine's clock, or DUBAN_CLOCK, right.");
        }
    }

    /**
     * Holds the clock against what was recorded last.
     *
     * @param seen what the data folder knows, empty for nothing
     * @throws StartRefused if the clock is too far behind or, without the operator's word, too far ahead
     */
    void after(Head head, Optional<SeenLedger> seen) {
        Instant now = settings.shown();
        if (now.isBefore(head.at().minus(settings.clockBehind()))) {
            throw refuseBehind(now, head.at());
        }
        Instant last = Stream.of(
                        head.position() == 0 ? null : head.at(),
                        seen.map(SeenLedger::clock).orElse(null))
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(now);
        boolean far = Duration.between(last, now).compareTo(settings.clockAhead()) > 0;
        if (far && settings.clockConfirmed().isBefore(day(now))) {
            throw refuseAhead(now, last);
        }
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, settings.zone());
    }

    private StartRefused refuseBehind(Instant now, Instant last) {
        return new StartRefused(
                "时钟显示 " + now + "，早于账本最后一次登记的时间 " + last + "，请校正本机时钟或者 DUBAN_CLOCK；若那次登记的时间有误，请恢复此前的备份（duban restore）。",
                "The clock says " + now + ", before the ledger's head, recorded at " + last
                        + "; set this machine's clock, or DUBAN_CLOCK, right. If that record's time is wrong, restore the last"
                        + " backup from before it (duban restore).");
    }

    private StartRefused refuseAhead(Instant now, Instant last) {
        LocalDate day = day(now);
        String variable = Setting.CLOCK_CONFIRMED.variable();
        return new StartRefused(
                "时钟显示 " + day + "，而上一次运行或登记在 " + day(last) + "，相隔超过 "
                        + settings.clockAhead().toDays() + " 天，因此什么也没有登记。若时钟正确，请设 " + variable + "=" + day
                        + " 后再启动；否则请校正本机时钟或者 DUBAN_CLOCK。",
                "The clock says " + day + ", more than " + settings.clockAhead().toDays()
                        + " days after Duban last ran or"
                        + " recorded anything, on " + day(last)
                        + ", so nothing is recorded. If the clock is right, start with "
                        + variable + "=" + day + "; else set this machine's clock, or DUBAN_CLOCK, right.");
    }
}
