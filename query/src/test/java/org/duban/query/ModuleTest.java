package org.duban.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ModuleTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.duban.query");

    private static final String[] FOLDS = {
        "org.duban.query.duty..",
        "org.duban.query.caseview..",
        "org.duban.query.handling..",
        "org.duban.query.lawinspection..",
        "org.duban.query.register..",
        "org.duban.query.meeting..",
        "org.duban.query.person..",
        "org.duban.query.seat..",
        "org.duban.query.series..",
        "org.duban.query.unit..",
        "org.duban.query.account..",
        "org.duban.query.fold.."
    };

    @Test
    void knows_neither_commands_nor_pages() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.duban.command..", "org.duban.ui..", "org.duban.ops..", "org.springframework..")
                .check(CLASSES);
    }

    @Test
    void packages_build_on_each_other_one_way() {
        slices().matching("org.duban.query.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void folds_know_neither_axon_nor_a_database() {
        noClasses()
                .that()
                .resideInAnyPackage(FOLDS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.axonframework..", "com.mongodb..", "org.bson..")
                .check(CLASSES);
    }

    @Test
    void only_the_table_of_contents_knows_a_form() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.duban.query.lawinspection..")
                .and()
                .doNotHaveSimpleName("CaseForms")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.duban.query.lawinspection..", "org.duban.events.lawinspection..")
                .check(CLASSES);
    }
}
