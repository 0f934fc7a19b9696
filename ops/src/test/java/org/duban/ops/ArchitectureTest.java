package org.duban.ops;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses OPS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.duban.ops");

    @Test
    void decides_nothing_of_the_domain() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.duban.command.handling..",
                        "org.duban.command.law..",
                        "org.duban.command.lawinspection..",
                        "org.duban.command.rules..")
                .check(OPS);
    }

    @Test
    void leaves_axon_spring_and_the_driver_to_the_modules_it_runs() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.axonframework..", "org.springframework..", "com.mongodb..")
                .check(OPS);
    }
}
