package org.duban.query.suggestion;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.PersonId;
import org.duban.events.suggestion.SuggestionIntakeEvent;
import org.duban.events.suggestion.SuggestionIntakeEvent.NotAcceptable;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionNotAccepted;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionRegistered;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionSubmitted;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionTransferredUp;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionWithdrawn;
import org.jspecify.annotations.Nullable;

/** Whether a suggestion was accepted, and how it ended without being handled; null for what did not happen. */
public record SuggestionIntakeFacts(
        @Nullable SuggestionRegistration registration,
        @Nullable SuggestionRejection rejection,
        @Nullable SuggestionTransfer transfer,
        @Nullable SuggestionWithdrawal withdrawal) {

    static final SuggestionIntakeFacts NONE = new SuggestionIntakeFacts(null, null, null, null);

    /** Its number in the series of the year. */
    public record SuggestionRegistration(LocalDate on, int number, String subjectArea) {}

    /** Why it was not accepted. */
    public record SuggestionRejection(LocalDate on, NotAcceptable cause, String explanation) {}

    /** To whom it was passed who may raise it above. */
    public record SuggestionTransfer(LocalDate on, List<PersonId> receivers, String explanation) {}

    /** Who took it back, and why. */
    public record SuggestionWithdrawal(LocalDate on, List<PersonId> agreed, String documentNo, String reason) {}

    SuggestionIntakeFacts evolve(SuggestionIntakeEvent event) {
        LocalDate on = event.occurredOn();
        return switch (event) {
            case SuggestionSubmitted e -> this;
            case SuggestionRegistered e ->
                new SuggestionIntakeFacts(
                        new SuggestionRegistration(on, e.number(), e.subjectArea()), rejection, transfer, withdrawal);
            case SuggestionNotAccepted e ->
                new SuggestionIntakeFacts(
                        registration, new SuggestionRejection(on, e.cause(), e.explanation()), transfer, withdrawal);
            case SuggestionTransferredUp e ->
                new SuggestionIntakeFacts(
                        registration,
                        rejection,
                        new SuggestionTransfer(on, e.receivers(), e.explanation()),
                        withdrawal);
            case SuggestionWithdrawn e ->
                new SuggestionIntakeFacts(
                        registration,
                        rejection,
                        transfer,
                        new SuggestionWithdrawal(on, e.agreed(), e.documentNo(), e.reason()));
        };
    }

    SuggestionIntakeFacts forThePublic() {
        return new SuggestionIntakeFacts(registration, null, null, null);
    }
}
