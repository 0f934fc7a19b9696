package org.duban.ui.pages.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What there is to choose from where a command names something that is on record. */
@FunctionalInterface
interface FormChoices {

    /** Where what a field asks for is more than its name says. */
    Map<String, String> OTHERWISE = Map.of(
            "AssistingDay.unit", "assistingUnit",
            "FileInterpellation.signers", "proposers",
            "WithdrawSignature.signer", PersonChoices.SIGNED);

    /**
     * What there is of the type of that simple name, such as {@code UnitId}; empty where people write it themselves.
     *
     * @param field of the command that names it
     */
    Optional<List<Option>> of(String type, String field);

    /** What there is where that command names something by a word; empty where people write what they like. */
    default Optional<List<Option>> inWords(String command, String field) {
        return Optional.empty();
    }

    /**
     * Whether that constant may be chosen, as far as is known before anything is recorded.
     *
     * @param owner the command, or the part of it, that names it
     */
    default boolean offers(Enum<?> constant, String owner) {
        return true;
    }

    /** By what name the choices of a field are asked for. */
    default String called(String owner, String field) {
        return OTHERWISE.getOrDefault(
                owner + "." + field,
                MeetingChoices.called(owner, CaseChoices.called(owner, SeatChoices.called(owner, field))));
    }

    /** The case that the form is about; empty if about none. */
    default String about() {
        return "";
    }
}
