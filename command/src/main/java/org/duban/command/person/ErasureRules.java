package org.duban.command.person;

import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.Several;
import org.duban.command.account.Accounts;
import org.duban.command.person.Keeping.Request;
import org.duban.command.person.PersonCommand.DeclineErasure;
import org.duban.command.person.PersonCommand.ErasePerson;
import org.duban.command.person.PersonCommand.LiftLegalHold;
import org.duban.command.person.PersonCommand.RequestErasure;
import org.duban.command.person.PersonCommand.SetLegalHold;
import org.duban.command.seat.Seats;
import org.duban.events.person.PersonEvent;
import org.duban.events.person.PersonEvent.ErasureDeclined;
import org.duban.events.person.PersonEvent.ErasureRequested;
import org.duban.events.person.PersonEvent.LegalHoldLifted;
import org.duban.events.person.PersonEvent.LegalHoldSet;
import org.duban.events.person.PersonEvent.PersonErased;

/**
 * The rules of erasing who somebody is: one asks, another confirms, nothing that must be kept is lost, and whoever still
 * acts is known by name.
 */
record ErasureRules(Person person, Context context) {

    PersonEvent set(SetLegalHold c) {
        CommandRefused.unless(
                !person.keeping().holds().containsKey(c.hold()), PersonRule.LEGAL_HOLD_SET, "hold", c.hold());
        return new LegalHoldSet(c.personId(), c.hold(), c.reason(), c.documentNo(), c.occurredOn());
    }

    PersonEvent lift(LiftLegalHold c) {
        CommandRefused.unless(!person.keeping().holds().isEmpty(), PersonRule.NO_LEGAL_HOLD);
        CommandRefused.unless(
                person.keeping().holds().containsKey(c.hold()), PersonRule.LEGAL_HOLD_NOT_SET, "hold", c.hold());
        return new LegalHoldLifted(c.personId(), c.hold(), c.reason(), c.documentNo(), c.occurredOn());
    }

    PersonEvent request(RequestErasure c) {
        Request open = person.keeping().request();
        CommandRefused.unless(
                open == null,
                PersonRule.ERASURE_ALREADY_REQUESTED,
                "day",
                String.valueOf(open == null ? null : open.on()));
        return new ErasureRequested(c.personId(), c.basis(), c.reason(), c.documentNo(), c.occurredOn());
    }

    PersonEvent decline(DeclineErasure c) {
        requested();
        return new ErasureDeclined(c.personId(), c.reason(), c.documentNo(), c.occurredOn());
    }

    PersonEvent erase(ErasePerson c) {
        Request request = requested();
        CommandRefused.unless(
                !context.actor().author().isOnePersonWith(request.author(), context.world()),
                PersonRule.ERASURE_BY_REQUESTER);
        CommandRefused.unless(
                person.keeping().holds().isEmpty(),
                PersonRule.UNDER_LEGAL_HOLD,
                "holds",
                Several.of(person.keeping().holds().keySet().stream().sorted()));
        CommandRefused.unless(
                !person.isInOffice(c.occurredOn()) && !holdsSeat(),
                PersonRule.ERASED_IN_OFFICE,
                "person",
                c.personId().value());
        noAccount();
        return new PersonErased(c.personId(), c.decidedBy(), c.documentNo(), c.occurredOn());
    }

    private Request requested() {
        Request request = person.keeping().request();
        if (request == null) {
            throw new CommandRefused(
                    PersonRule.ERASURE_NOT_REQUESTED,
                    "person",
                    person.personId().value());
        }
        return request;
    }

    private boolean holdsSeat() {
        return context.world().all(Seats.REGISTER).stream()
                .anyMatch(seat -> person.personId().equals(seat.holder()));
    }

    /** Whoever can still log in acts, and acts are somebody's. */
    private void noAccount() {
        context.world().all(Accounts.REGISTER).stream()
                .filter(account -> person.personId().equals(account.person()) && !account.disabled())
                .findFirst()
                .ifPresent(account -> {
                    throw new CommandRefused(
                            PersonRule.ERASED_WITH_ACCOUNT,
                            "account",
                            account.name().value());
                });
    }
}
