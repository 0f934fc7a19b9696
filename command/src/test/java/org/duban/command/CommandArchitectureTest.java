package org.duban.command;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandBus;
import org.duban.command.handling.Handling;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class CommandArchitectureTest {

    private static final String DISPATCH = "org.duban.command.dispatch..";

    private static final ArchRule ONLY_DISPATCH_MEETS_THE_FRAMEWORK = noClasses()
            .that()
            .resideOutsideOfPackage(DISPATCH)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.axonframework..", "org.bson..", DISPATCH);

    private static final ArchRule NOTHING_FROM_ABOVE = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.springframework..",
                    "com.mongodb..",
                    "org.duban.query..",
                    "org.duban.ui..",
                    "org.duban.ops.."));

    private static final ArchRule SHARED_STEPS_KNOW_NO_FORM = noClasses()
            .that(resideInAPackage("org.duban.command.handling.."))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.duban.command.lawinspection..", "org.duban.events.lawinspection..");

    private static final ArchRule DECISIONS_ARE_PURE = noClasses()
            .that()
            .resideOutsideOfPackage(DISPATCH)
            .should()
            .callMethodWhere(target(nameMatching("now|currentTimeMillis|nanoTime|randomUUID|random"))
                    .and(target(owner(resideInAnyPackage("java.time..", "java.lang..", "java.util..")))))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.concurrent..");

    private static final ArchRule RULES_HAVE_NO_STATE = fields().that()
            .areDeclaredInClassesThat()
            .areAssignableTo(StreamRules.class)
            .or()
            .areDeclaredInClassesThat()
            .areAssignableTo(CaseForm.class)
            .should()
            .beFinal();

    private static final ArchRule REGISTERS_KNOW_NO_FORM = noClasses()
            .that()
            .resideInAnyPackage(Forms.REGISTERS.stream()
                    .map(register -> register.getClass().getPackageName())
                    .toArray(String[]::new))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(Forms.CASES.stream()
                    .map(form -> form.getClass().getPackageName())
                    .toArray(String[]::new));

    private final JavaClasses main =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.duban.command");

    @Test
    void only_dispatch_meets_the_framework() {
        ONLY_DISPATCH_MEETS_THE_FRAMEWORK.check(main);
    }

    @Test
    void nothing_from_above_is_known_here() {
        NOTHING_FROM_ABOVE.check(main);
    }

    @Test
    void the_shared_steps_know_no_form() {
        SHARED_STEPS_KNOW_NO_FORM.check(main);
    }

    @Test
    void registers_know_no_form() {
        REGISTERS_KNOW_NO_FORM.check(main);
    }

    @Test
    void a_form_is_known_to_the_table_of_contents_and_to_nobody_else() {
        assertThat(Forms.CASES)
                .isNotEmpty()
                .allSatisfy(form -> noClasses()
                        .that()
                        .resideOutsideOfPackage(form.getClass().getPackageName())
                        .and()
                        .doNotHaveFullyQualifiedName(Forms.class.getName())
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(form.getClass().getPackageName())
                        .check(main));
    }

    @Test
    void nothing_is_decided_by_a_clock_or_by_chance() {
        DECISIONS_ARE_PURE.check(main);
    }

    @Test
    void a_class_that_looks_at_the_clock_breaks_the_rule() {
        JavaClasses intruder = new ClassFileImporter().importClasses(LooksAtTheClock.class, Handling.class);

        assertThat(DECISIONS_ARE_PURE.evaluate(intruder).hasViolation()).isTrue();
    }

    @Test
    void the_rules_of_a_stream_keep_nothing() {
        RULES_HAVE_NO_STATE.check(main);
    }

    @Test
    void all_that_is_asked_of_a_form_or_register_is_a_record_of_a_sealed_family() {
        assertThat(Commands.all()).extracting(CommandType::type).allMatch(Class::isRecord);
        assertThat(CommandFolders.ALL)
                .extracting(CommandFolder::commands)
                .allMatch(family -> family == null || family.isSealed() || family.isRecord());
    }

    @Test
    void what_a_folder_refuses_is_refused_nowhere_else() {
        Set<Class<?>> refusals =
                CommandFolders.refusals().stream().map(Rule::getClass).collect(Collectors.toSet());
        refusals.remove(CommonRule.class);

        assertThat(refusals)
                .isNotEmpty()
                .allSatisfy(one -> refusedOnlyBeside(one).check(main));
    }

    private static ArchRule refusedOnlyBeside(Class<?> refusals) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(refusals.getPackageName())
                .and()
                .doNotBelongToAnyOf(CommandFolders.class)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(refusals);
    }

    @Test
    void every_package_says_where_null_may_be() {
        assertThat(main.getPackage("org.duban.command").getSubpackagesInTree())
                .filteredOn(javaPackage -> !javaPackage.getClasses().isEmpty())
                .isNotEmpty()
                .allMatch(javaPackage -> javaPackage.isAnnotatedWith(NullMarked.class));
        assertThat(main.getPackage("org.duban.command").isAnnotatedWith(NullMarked.class))
                .isTrue();
    }

    @Test
    void a_class_that_knows_the_framework_breaks_the_rule() {
        JavaClasses intruder = new ClassFileImporter().importClasses(KnowsTheFramework.class, Handling.class);

        assertThat(ONLY_DISPATCH_MEETS_THE_FRAMEWORK.evaluate(intruder).hasViolation())
                .isTrue();
    }

    private interface KnowsTheFramework extends CommandBus {}

    private static final class LooksAtTheClock {

        @Override
        public String toString() {
            return LocalDate.now().toString();
        }
    }
}
