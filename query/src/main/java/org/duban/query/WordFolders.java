package org.duban.query;

import java.util.List;
import java.util.stream.Stream;
import org.duban.query.caseview.ViewedForm;
import org.duban.query.register.ViewedRegister;

/** The table of contents of words: the shared folders, and one for each form and register. */
public final class WordFolders {

    private static final List<String> SHARED = List.of("words", "duty", "handling", "figure", "evaluation", "conflict");

    private WordFolders() {}

    /** Every folder beneath this package's that holds words. */
    public static List<String> all() {
        return Stream.of(
                        SHARED.stream(),
                        CaseForms.ALL.stream().map(ViewedForm::folder),
                        Registers.ALL.stream().map(ViewedRegister::kind))
                .flatMap(folders -> folders)
                .toList();
    }

    /** The full names of the packages of all folders. */
    public static List<String> packages() {
        return all().stream()
                .map(folder -> WordFolders.class.getPackageName() + "." + folder)
                .toList();
    }
}
