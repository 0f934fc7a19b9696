package org.duban.command;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.duban.command.duty.DutyCommand;
import org.duban.command.duty.DutyRule;
import org.duban.command.handling.HandlingCommand;
import org.duban.command.handling.HandlingRule;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.rules.CommonTerm;
import org.duban.command.rules.Term;
import org.duban.events.words.FolderWords;

/** The folders of this module, in the order in which a case meets them: what {@link Forms} lists, and what all of them share. */
public final class CommandFolders {

    /** Every folder: the forms', those they share, the root, the registers'. */
    public static final List<CommandFolder> ALL = Stream.of(
                    Forms.CASES.stream().map(CommandFolder::of),
                    Stream.of(
                            CommandFolder.of(HandlingCommand.class, HandlingRule.values(), HandlingTerm.values()),
                            CommandFolder.of(DutyCommand.class, DutyRule.values()),
                            CommandFolder.of(CorrectEvent.class, CommonRule.values(), CommonTerm.values())),
                    Forms.REGISTERS.stream().map(CommandFolder::of))
            .flatMap(folders -> folders)
            .toList();

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
