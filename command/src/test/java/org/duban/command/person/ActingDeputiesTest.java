package org.duban.command.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.command.Command;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Forms;
import org.duban.command.person.PersonCommand.SeatDeputy;
import org.duban.command.person.PersonCommand.SuspendDeputy;
import org.duban.command.steps.FormStory;
import org.duban.command.steps.FormStory.Line;
import org.duban.command.steps.SteppedForm;
import org.duban.command.stream.Parts;
import org.duban.events.AsDeputy;
import org.duban.events.Event;
import org.duban.events.PersonId;
import org.duban.events.ledger.codec.EventTypes;
import org.duban.events.person.PersonEvent.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever is suspended acts as a deputy in no step of any form. */
class ActingDeputiesTest {

    private static final Path TESTS = Path.of("src/test/resources/org/duban/command");

    /** The parts of events that name people, but not as acting deputies. */
    private static final Set<String> OTHERWISE = Set.of(
            "AccountRegistered.person", // whose account it is
            "AppointmentProposed.person",
            "AppraiseeSelected.official",
            "AttendanceRecorded.attendees", // counted by the days of the meeting
            "AttendanceStruckOut.deputy",
            "DeputiesAttended.deputies", // counted by the days of the activity
            "DeputiesConsulted.deputies", // spoken with about what they signed
            "CommissionerExcluded.person",
            "CommitmentUnfulfillable.signer",
            "DismissalMoved.official",
            "InterestDeclared.person",
            "InterpellationAnswered.answeredBy",
            "SignatureWithdrawn.signer", // lets go of what was an act
            "InvestigationExpertHired.person",
            "QuestionAnswered.person",
            "ReportHeard.reporter",
            "RespondingUnitNotified.head",
            "SeatFilled.holder", // who is elected
            "SeatVacated.holder",
            "SuggestionNotRated.signers", // who said nothing
            "SuggestionReplied.recipients",
            "SuggestionReplied.signer", // the head of a unit
            "SuggestionWithdrawn.agreed"); // lets go of what was an act

    static List<String> folders() {
        return Forms.CASES.stream()
                .filter(SteppedForm.class::isInstance)
                .map(form -> form.getClass().getPackageName().substring("org.duban.command.".length()))
                .filter(folder -> Files.exists(TESTS.resolve(folder).resolve("story.ndjson")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void nobody_who_is_suspended_acts_as_a_deputy(String folder) {
        FormStory.walk(folder, (before, line) -> {
            Command command = line.command();
            for (Event event : before.by(line.account()).when(command)) {
                acting(event)
                        .forEach(person -> assertThat(refusal(suspended(before, person, event), line))
                                .as("%s without %s", line, person)
                                .isEqualTo(CommonRule.DEPUTY_SUSPENDED.name()));
            }
        });
    }

    @Test
    void of_everybody_whom_an_event_names_it_is_said_whether_he_or_she_acts_as_a_deputy() {
        Set<String> others = new HashSet<>();
        for (Class<? extends Event> type : EventTypes.ALL.records()) {
            boolean register = type.getPackageName().endsWith(".person");
            Stream.of(type.getRecordComponents())
                    .filter(part -> Parts.entryType(part).equals(PersonId.class))
                    .filter(part -> !part.isAnnotationPresent(AsDeputy.class) && !register)
                    .forEach(part -> others.add(EventTypes.name(type) + "." + part.getName()));
        }
        assertThat(others).containsExactlyInAnyOrderElementsOf(OTHERWISE);
    }

    private static String refusal(FormStory story, Line line) {
        CommandRefused refused = catchThrowableOfType(
                CommandRefused.class, () -> story.by(line.account()).when(line.command()));
        return refused == null ? "nothing" : refused.rule().name();
    }

    /** The same, in which {@code person} was suspended on the day of {@code event}, as a deputy who may be one for this only. */
    private static FormStory suspended(FormStory story, PersonId person, Event event) {
        Command suspension = new SuspendDeputy(person, "r", event.occurredOn());
        Person known = story.town().find(People.REGISTER, person.value());
        return (known != null && known.isDeputy(event.occurredOn())
                        ? story
                        : story.and("clerk", new SeatDeputy(person, Level.TOWN, "c", null, event.occurredOn())))
                .and("clerk", suspension);
    }

    private static Set<PersonId> acting(Event event) {
        Set<PersonId> people = new HashSet<>();
        for (RecordComponent part : event.getClass().getRecordComponents()) {
            if (part.isAnnotationPresent(AsDeputy.class)) {
                Object value = Parts.value(part, (Record) event);
                Stream.ofNullable(value)
                        .filter(PersonId.class::isInstance)
                        .map(PersonId.class::cast)
                        .forEach(people::add);
                if (value instanceof List<?> list) {
                    list.forEach(one -> people.add((PersonId) one));
                }
            }
        }
        return people;
    }
}
