package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.CaseForm;
import org.duban.command.Command;
import org.duban.command.CommandFolders;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.command.Forms;
import org.duban.command.Register;
import org.duban.command.Rule;
import org.duban.command.SystemCommand;
import org.duban.command.rules.Term;
import org.duban.events.DutyKind;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.EventFamilies;
import org.duban.events.duty.DutyEvent;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.HandlingEvent;
import org.duban.query.CaseForms;
import org.duban.query.Registers;
import org.duban.query.caseview.ViewedForm;
import org.duban.query.register.ViewedRegister;
import org.duban.ui.reads.KnownCodes;
import org.junit.jupiter.api.Test;

/** The tables of contents of all modules list the same forms and registers, and leave out none that was written. */
class ContentsTest {

    /** What the forms and registers share. */
    private static final List<Class<?>> SHARED = List.of(EventCorrected.class, DutyEvent.class, HandlingEvent.class);

    @Test
    void every_sealed_family_of_events_is_in_the_table_of_contents_of_events() {
        assertThat(EventFamilies.ALL).containsAll(Modules.families(Event.class));
    }

    @Test
    void every_family_of_events_is_a_forms_or_a_registers_on_the_command_side() {
        assertThat(of(Forms.CASES, CaseForm::events, Forms.REGISTERS, Register::events))
                .containsExactlyInAnyOrderElementsOf(own());
    }

    @Test
    void every_family_of_events_is_a_forms_or_a_registers_in_the_views() {
        assertThat(of(CaseForms.ALL, ViewedForm::family, Registers.ALL, ViewedRegister::family))
                .containsExactlyInAnyOrderElementsOf(own());
    }

    @Test
    void a_form_has_the_same_code_family_and_purposes_on_both_sides() {
        assertThat(told(CaseForms.ALL, form -> told(form.code(), form.family(), form.purposes())))
                .isEqualTo(told(
                        Forms.CASES,
                        form -> told(form.code(), form.events(), form.purposes().keySet())));
    }

    @Test
    void a_register_has_the_same_kind_and_family_on_both_sides() {
        assertThat(told(Registers.ALL, register -> told(register.kind(), register.family(), List.of())))
                .isEqualTo(told(Forms.REGISTERS, register -> told(register.kind(), register.events(), List.of())));
    }

    @Test
    void every_form_and_register_that_was_written_is_registered() {
        assertThat(Forms.CASES)
                .containsAll(Modules.constants(CaseForm.class).stream()
                        .<CaseForm<?, ?, ?>>map(form -> form)
                        .toList());
        assertThat(Forms.REGISTERS)
                .containsAll(Modules.constants(Register.class).stream()
                        .<Register<?, ?, ?>>map(register -> register)
                        .toList());
        assertThat(CaseForms.ALL)
                .containsAll(Modules.constants(ViewedForm.class).stream()
                        .<ViewedForm<?, ?>>map(form -> form)
                        .toList());
        assertThat(Registers.ALL)
                .containsAll(Modules.constants(ViewedRegister.class).stream()
                        .<ViewedRegister<?, ?>>map(register -> register)
                        .toList());
    }

    @Test
    void every_sealed_family_of_commands_is_in_the_catalogue() {
        List<Class<? extends Command>> known = Commands.all().stream()
                .<Class<? extends Command>>map(CommandType::type)
                .toList();
        List<Class<? extends Command>> written = Modules.all(Command.class).stream()
                .filter(type -> type.isRecord() && !SystemCommand.class.isAssignableFrom(type))
                .toList();

        assertThat(known).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void every_kind_of_duty_is_known_to_the_views_of_whoever_owes_it() {
        List<Class<?>> viewed = Stream.concat(
                        CaseForms.ALL.stream().flatMap(form -> form.duties().stream()),
                        Registers.ALL.stream().flatMap(register -> register.duties().stream()))
                .<Class<?>>map(Object::getClass)
                .distinct()
                .toList();
        List<Class<? extends DutyKind>> own = Modules.all(DutyKind.class).stream()
                .filter(kind -> kind != HandlingDuty.class)
                .toList();

        assertThat(viewed).containsExactlyInAnyOrderElementsOf(own);
        assertThat(KnownCodes.duties())
                .containsAll(own.stream()
                        .flatMap(kind -> Stream.of(kind.getEnumConstants()))
                        .map(DutyKind::name)
                        .toList());
    }

    @Test
    void every_reason_for_refusing_and_every_term_is_listed_by_its_folder() {
        assertThat(CommandFolders.refusals()).containsExactlyInAnyOrderElementsOf(constants(Rule.class));
        assertThat(CommandFolders.terms()).containsExactlyInAnyOrderElementsOf(constants(Term.class));
    }

    private static <T> List<T> constants(Class<T> type) {
        return Modules.all(type).stream()
                .filter(Class::isEnum)
                .<T>flatMap(found -> Stream.of(found.getEnumConstants()))
                .toList();
    }

    private static List<Class<?>> own() {
        return EventFamilies.ALL.stream()
                .<Class<?>>map(family -> family)
                .filter(family -> !SHARED.contains(family))
                .toList();
    }

    private static <F, R> List<Class<?>> of(
            List<F> forms, Function<F, Class<?>> ofForm, List<R> registers, Function<R, Class<?>> ofRegister) {
        return Stream.concat(forms.stream().map(ofForm), registers.stream().map(ofRegister))
                .toList();
    }

    private static <T> SortedSet<String> told(List<T> all, Function<T, String> one) {
        return all.stream().map(one).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String told(String code, Class<?> family, Collection<String> purposes) {
        return code + " " + family.getSimpleName() + " " + new TreeSet<>(purposes);
    }
}
