package org.duban.ui.pages;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.command.account.Account;
import org.duban.events.Role;
import org.duban.query.access.Access;
import org.duban.query.access.Reader;
import org.duban.query.timeline.AsOf;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.query.timeline.Point;

/**
 * Someone looking at a page.
 *
 * @param asked the time the page is about, as asked for
 * @param point what that means: the day deadlines are judged on, and the ledger's position
 * @param head the position of the ledger's last event
 */
public record PageRequest(
        Account account, Reader reader, Address address, Moment asked, Point point, long head, LocalDate today) {

    private static final Set<Role> URGING = Set.of(Role.CLERK, Role.COMMITTEE, Role.DIRECTOR);

    /** Whether the page shows anything but what is known now, judged today. */
    public boolean elsewhen() {
        return !point.on().equals(today) || point.position() < head;
    }

    /** Whether only what had been recorded by some earlier time is shown. */
    public boolean unaware() {
        return point.position() < head;
    }

    /** Whether the reader may put right what was recorded, as things stand now. */
    public boolean corrects() {
        CommandType correcting = Commands.named("correct-event").orElseThrow();
        return !elsewhen() && !Collections.disjoint(correcting.roles(), account.roles());
    }

    /** Whether the reader may read the register whose streams are of that kind. */
    public boolean readsRegister(String kind) {
        return new Access(reader).sees(kind);
    }

    /** Whether the reader may do something about what others owe. */
    public boolean urges() {
        return account.roles().stream().anyMatch(URGING::contains);
    }

    /** Whether the reader may give whoever bears that account a password for one login. */
    public boolean givesPasswords(String other) {
        return !elsewhen()
                && account.roles().contains(Role.ADMIN)
                && !account.name().value().equals(other);
    }

    /** Where the reader has something to do or to see. */
    public List<MainPlace> places() {
        return MainPlace.of(account.roles());
    }

    /** The pages of administration that the reader may see, beside the registers. */
    public List<String> offices() {
        boolean audits = account.roles().contains(Role.AUDITOR);
        boolean keeps = account.roles().contains(Role.ADMIN);
        return Stream.of("ledger", "statements", "system", "logins", "refusals", "readings", "notices")
                .filter(page -> switch (page) {
                    case "refusals", "readings" -> audits;
                    case "notices" -> keeps;
                    default -> audits || keeps;
                })
                .toList();
    }

    /** Whether the reader keeps accounts and nothing else. */
    public boolean onlyKeepsAccounts() {
        return reader.roles().equals(Set.of(Role.ADMIN));
    }

    /** The moment asked for, its day spelled out, so that every part of a page is judged on the same one. */
    public Moment moment() {
        return new Moment(asked.asOf(), point.on());
    }

    /** The same page so many days later, or earlier if that is negative. */
    public Address later(long days) {
        return address.without("on", "cursor", "history", "items")
                .with("on", point.on().plusDays(days).toString());
    }

    /** This very page as it is now, for good. */
    public Address pinned() {
        return address.without("cursor", "history", "items")
                .with("asOf", "@" + point.position())
                .with("on", point.on().toString());
    }

    /** This very moment, whatever time the page is about: what may be named in something new. */
    public Moment now() {
        return Moment.NOW;
    }

    /** The same day, at a position that a part of the page has already told of. */
    public Moment at(long position) {
        return new Moment(new AsOf.Upto(position), point.on());
    }

    /** A part of a list, from where the parameter of that name says. */
    public Page page(String cursor, int limit) {
        return new Page(limit, address.given(cursor).orElse(null));
    }
}
