package org.duban.ui.notices.webhook;

import java.util.Optional;
import org.duban.command.account.Directory;
import org.duban.command.unit.Unit;
import org.duban.events.Secrecy;
import org.duban.events.UnitId;
import org.duban.query.row.DutyRow;
import org.duban.ui.notices.AccessCheck;
import org.duban.ui.notices.Notice;
import org.duban.ui.notices.StreamBook;
import org.duban.ui.notices.StreamBook.Owed;
import org.duban.ui.notices.address.Webhook;

/**
 * Decides what a webhook is told: titles and units of public cases, as far as the account that it was set to read with may
 * read them at that moment; else only what things are called. Of a secret case it hears nothing unless that account reads it.
 */
public final class Disclosure {

    private final AccessCheck clearance;
    private final StreamBook streams;
    private final Directory directory;

    /** Names units as {@code directory} does. */
    public Disclosure(AccessCheck clearance, StreamBook streams, Directory directory) {
        this.clearance = clearance;
        this.streams = streams;
        this.directory = directory;
    }

    /** What {@code webhook} is told beside the names in {@code notice}; empty if it may not be told at all. */
    Optional<Particulars> of(Webhook webhook, Notice notice) {
        Optional<Owed> whole = streams.find(notice.of().stream()).map(view -> new Owed(view, null));
        Secrecy secrecy = whole.map(Owed::secrecy).orElse(Secrecy.SECRET);
        if (secrecy == Secrecy.INTERNAL) {
            return Optional.of(Particulars.NONE);
        }
        Optional<Owed> readable =
                Optional.ofNullable(webhook.account()).flatMap(account -> clearance.of(account, notice));
        if (secrecy == Secrecy.SECRET) {
            return readable.map(owed -> Particulars.NONE);
        }
        return Optional.of(readable.map(owed -> particulars(owed, notice)).orElse(Particulars.NONE));
    }

    private Particulars particulars(Owed owed, Notice notice) {
        DutyRow duty = owed.duty();
        if (duty == null) {
            return notice.ofWhole() ? new Particulars(owed.title(), owed.title(), null, null) : Particulars.NONE;
        }
        UnitId unit = duty.unit();
        String name = Optional.ofNullable(unit)
                .flatMap(directory::unit)
                .map(Unit::name)
                .orElse(null);
        return new Particulars(duty.title(), duty.caseTitle(), unit, name);
    }
}
