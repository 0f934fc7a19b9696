package org.duban.command.stream;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.command.Aspects;
import org.duban.command.CaseForm;
import org.duban.command.Forms;
import org.duban.command.LoggedRegister;
import org.duban.command.Register;
import org.duban.command.duty.Duties;
import org.duban.command.steps.SteppedForm;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.EventFamilies;
import org.duban.events.duty.DutyEvent;
import org.duban.events.handling.HandlingEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type of event has its aspects, and whoever wants to know them asks in one place. */
class EventAspectsTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.duban.command");

    /** Methods that hand on to those that answer, and such as give one answer that several types share. */
    private static final Set<String> OTHERS = Set.of("aspects", "last", "afterOpinions", "adjusted");

    @ParameterizedTest
    @MethodSource("types")
    void every_type_of_event_is_answered_for_by_one_family(Class<? extends Event> type) {
        assertThat(families())
                .filteredOn(family -> family.isAssignableFrom(type))
                .hasSize(1);
    }

    /** The compiler ends a switch over a sealed family by a MatchException only where there is no default branch. */
    @ParameterizedTest
    @MethodSource("answering")
    void a_family_answers_for_each_type_of_its_own_and_has_no_answer_for_the_rest(JavaMethod method) {
        assertThat(handedOn(method).getConstructorCallsFromSelf())
                .as(method.getFullName())
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(MatchException.class));
    }

    /** A register may leave the answers to a class of their own, whose method is called the same. */
    private static JavaMethod handedOn(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream()
                .map(call -> call.getTarget().resolveMember())
                .flatMap(Optional::stream)
                .filter(target -> target.getName().equals(method.getName())
                        && target.getRawReturnType().equals(method.getRawReturnType())
                        && !target.equals(method))
                .findFirst()
                .orElse(method);
    }

    @ParameterizedTest
    @MethodSource("members")
    void nobody_asks_elsewhere(String member) {
        String[] parts = member.split("#");
        noClasses()
                .that()
                .doNotBelongToAnyOf(EventAspects.class, Duties.class)
                .should()
                .callMethod(parts[0], parts[1], parts.length > 2 ? parts[2].split(",") : new String[0])
                .check(CLASSES);
    }

    static List<Class<? extends Event>> types() {
        return EventFamilies.ALL.stream().flatMap(EventAspectsTest::types).toList();
    }

    @SuppressWarnings("unchecked") // what a family of events permits is an event
    private static Stream<Class<? extends Event>> types(Class<? extends Event> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(type -> types((Class<? extends Event>) type))
                : Stream.of(family);
    }

    private static List<Class<?>> families() {
        List<Class<?>> families = new ArrayList<>(List.of(EventCorrected.class, DutyEvent.class, HandlingEvent.class));
        Forms.CASES.stream().map(CaseForm::events).forEach(families::add);
        Forms.REGISTERS.stream().map(Register::events).forEach(families::add);
        return families;
    }

    /** The methods that give the aspects of an event of a sealed family. */
    static List<JavaMethod> answering() {
        List<JavaMethod> answering = CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getRawReturnType().isEquivalentTo(Aspects.class))
                .filter(method -> !OTHERS.contains(method.getName()))
                .filter(method -> !method.getRawParameterTypes().isEmpty())
                .filter(method -> !method.getModifiers().contains(JavaModifier.ABSTRACT)
                        && !method.getModifiers().contains(JavaModifier.BRIDGE))
                .filter(method ->
                        isFamily(method.getRawParameterTypes().getFirst().reflect()))
                .toList();
        long toldInSteps = Stream.concat(Forms.CASES.stream(), Forms.REGISTERS.stream())
                .filter(one -> one instanceof SteppedForm<?, ?> || one instanceof LoggedRegister<?, ?>)
                .count();
        assertThat(answering)
                .hasSizeGreaterThanOrEqualTo(Forms.REGISTERS.size() + Forms.CASES.size() - (int) toldInSteps);
        return answering;
    }

    private static boolean isFamily(Class<?> type) {
        return Event.class.isAssignableFrom(type) && type.isSealed();
    }

    static Set<String> members() {
        return Set.of(
                Event.class.getName() + "#owing",
                Correctable.class.getName() + "#is#" + Event.class.getName() + "," + String.class.getName());
    }
}
