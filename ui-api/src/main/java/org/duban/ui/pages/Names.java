package org.duban.ui.pages;

import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.command.unit.Unit;
import org.duban.events.AccountName;
import org.duban.events.EventMeta;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.query.obligation.Owner;
import org.jspecify.annotations.Nullable;

/** What units and people are called. */
record Names(Directory directory, Words words) {

    String unit(UnitId id) {
        return directory.unit(id).map(Unit::name).orElse(id.value());
    }

    /** The unit that owes something, or the office where no unit does. */
    String owner(@Nullable UnitId unit, Owner owner, SupervisedOrgan organ) {
        return unit != null ? unit(unit) : words.get("owner." + owner, words.get("organ." + organ));
    }

    /** @param actor an account's name, or null where names are not shown to the reader */
    String person(@Nullable String actor) {
        return switch (actor) {
            case null -> words.get("person.hidden");
            case EventMeta.SYSTEM -> words.get("person.system");
            default ->
                directory
                        .account(new AccountName(actor))
                        .map(Account::displayName)
                        .orElse(actor);
        };
    }
}
