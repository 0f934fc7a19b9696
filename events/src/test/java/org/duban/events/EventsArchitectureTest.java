package org.duban.events;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class EventsArchitectureTest {

    private static final String LEDGER = "org.duban.events.ledger..";

    private static final ArchRule EVENTS_STAND_ALONE = classes()
            .that()
            .resideOutsideOfPackage(LEDGER)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "org.duban.events..")
                    .and(resideOutsideOfPackage(LEDGER)));

    private static final ArchRule NO_FRAMEWORK_BENEATH = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "com.thoughtworks.xstream..",
                    "org.duban.command..",
                    "org.duban.query..",
                    "org.duban.ui..",
                    "org.duban.ops..");

    private static final ArchRule ONLY_ITS_ADAPTER_MEETS_THE_DRIVER = noClasses()
            .that()
            .resideOutsideOfPackage("org.duban.events.ledger.mongo")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.mongodb..", "org.duban.events.ledger.mongo..");

    private static final ArchRule NO_CYCLES =
            slices().matching("org.duban.events.(**)").should().beFreeOfCycles();

    private final JavaClasses main =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.duban.events");

    @Test
    void events_know_java_and_each_other_only() {
        EVENTS_STAND_ALONE.check(main);
    }

    @Test
    void neither_spring_nor_any_sibling_is_known_here() {
        NO_FRAMEWORK_BENEATH.check(main);
    }

    @Test
    void only_the_ledger_on_mongodb_knows_its_driver_and_nothing_else_knows_that_ledger() {
        ONLY_ITS_ADAPTER_MEETS_THE_DRIVER.check(main);
    }

    @Test
    void no_two_packages_need_each_other() {
        NO_CYCLES.check(main);
    }

    @Test
    void every_package_says_where_null_may_be() {
        assertThat(main.getPackage("org.duban").getSubpackagesInTree())
                .filteredOn(javaPackage -> !javaPackage.getClasses().isEmpty())
                .isNotEmpty()
                .allMatch(javaPackage -> javaPackage.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void a_class_that_knows_more_breaks_the_rule() {
        JavaClasses intruder = new ClassFileImporter().importClasses(EventsArchitectureTest.class);

        assertThat(EVENTS_STAND_ALONE.evaluate(intruder).hasViolation()).isTrue();
    }
}
