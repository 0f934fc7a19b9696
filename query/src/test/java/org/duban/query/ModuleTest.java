package org.duban.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.duban.query.caseview.ViewedForm;
import org.duban.query.register.ViewedRegister;
import org.junit.jupiter.api.Test;

class ModuleTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.duban.query");

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
                .resideInAnyPackage(folds())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.axonframework..", "com.mongodb..", "org.bson..")
                .check(CLASSES);
    }

    @Test
    void only_the_table_of_contents_knows_a_form() {
        for (ViewedForm<?, ?> form : CaseForms.ALL) {
            String folder = "org.duban.query." + form.folder() + "..";
            noClasses()
                    .that()
                    .resideOutsideOfPackage(folder)
                    .and()
                    .doNotHaveSimpleName("CaseForms")
                    .and()
                    .doNotHaveSimpleName("Figures")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(folder, "org.duban.events." + form.folder() + "..")
                    .check(CLASSES);
        }
    }

    private static String[] folds() {
        return Stream.of(
                        Stream.of("duty", "caseview", "handling", "register", "fold"),
                        CaseForms.ALL.stream().map(ViewedForm::folder),
                        Registers.ALL.stream().map(ViewedRegister::kind))
                .flatMap(folders -> folders)
                .map(folder -> "org.duban.query." + folder + "..")
                .toArray(String[]::new);
    }
}
