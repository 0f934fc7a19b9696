package org.duban.command;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.duban.command.directory.DirectoryCommand;
import org.duban.command.directory.DirectoryRule;
import org.duban.command.handling.HandlingCommand;
import org.duban.command.handling.HandlingRule;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.lawinspection.InspectionRule;
import org.duban.command.lawinspection.InspectionTerm;
import org.duban.command.lawinspection.LawInspectionCommand;
import org.duban.command.rules.CommonTerm;
import org.duban.command.rules.Term;
import org.duban.events.words.FolderWords;

/** The folders of this module, in the order in which a case meets them: one line for each form or register. */
public final class CommandFolders {

    /** Every folder; the one of {@link CorrectEvent} is the root, with what belongs to all. */
    public static final List<CommandFolder> ALL = List.of(
            CommandFolder.of(LawInspectionCommand.class, InspectionRule.values(), InspectionTerm.values()),
            CommandFolder.of(HandlingCommand.class, HandlingRule.values(), HandlingTerm.values()),
            CommandFolder.of(CorrectEvent.class, CommonRule.values(), CommonTerm.values()),
            CommandFolder.of(DirectoryCommand.class, DirectoryRule.values()));

    private CommandFolders() {}

    /** Every reason for which a command is refused. */
    public static List<Rule> refusals() {
        return ALL.stream().flatMap(folder -> folder.refusals().stream()).toList();
    }

    /** Every deadline rule that the code refers to. */
    public static List<Term> terms() {
        return ALL.stream().flatMap(folder -> folder.terms().stream()).toList();
    }

    /** The full names of the packages of all folders. */
    public static List<String> packages() {
        return ALL.stream().map(CommandFolder::name).toList();
    }

    /**
     * The words of all folders by key: the English ones if {@code language} is English, else the Chinese ones.
     *
     * @throws IllegalStateException if a folder has none, or a key stands twice
     */
    public static SortedMap<String, String> words(Locale language) {
        return FolderWords.of(packages(), language);
    }
}
