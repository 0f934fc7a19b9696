package org.duban.command;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
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
}
