package org.duban.ui;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses DUBAN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.duban");

    @Test
    void only_the_wiring_and_what_is_kept_in_a_database_know_its_driver() {
        noClasses()
                .that(resideInAPackage("org.duban.ui.."))
                .and()
                .resideOutsideOfPackages("org.duban.ui.wiring", "org.duban.ui.database")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.mongodb..", "org.bson..")
                .check(DUBAN);
    }

    @Test
    void only_the_wiring_and_the_groups_of_processors_know_axon() {
        noClasses()
                .that(resideInAPackage("org.duban.ui.."))
                .and()
                .resideOutsideOfPackages(
                        "org.duban.ui.wiring", "org.duban.ui.processing", "org.duban.ui.live", "org.duban.ui.tracing")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.axonframework..")
                .check(DUBAN);
    }

    @Test
    void a_program_starts_here_and_nowhere_below() {
        methods()
                .that()
                .haveName("main")
                .and()
                .arePublic()
                .should()
                .beDeclaredInClassesThat(resideInAPackage("org.duban.ui"))
                .check(DUBAN);
    }

    @Test
    void nothing_below_knows_the_web() {
        noClasses()
                .that()
                .resideInAnyPackage("org.duban.events..", "org.duban.command..", "org.duban.query..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.duban.ui..", "org.springframework.boot..", "org.springframework.web..")
                .check(DUBAN);
    }

    @Test
    void the_packages_of_the_api_do_not_go_in_circles() {
        slices().matching("org.duban.ui.(*)..").should().beFreeOfCycles().check(DUBAN);
    }

    @Test
    void controllers_are_not_public() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .notBePublic()
                .check(DUBAN);
    }

    @Test
    void controllers_decide_nothing() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> controllers = files.filter(file -> file.toString().endsWith("Controller.java"))
                    .toList();
            assertThat(controllers).hasSizeGreaterThan(5);
            assertThat(controllers)
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("if (", "switch (", " ? "));
        }
    }
}
