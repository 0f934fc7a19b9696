package org.duban.command.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.command.CommandFolders;
import org.duban.command.data.BadDataFile;
import org.duban.command.data.DataFile;
import org.duban.command.law.LegalTexts;
import org.jspecify.annotations.Nullable;

/** Reads the rules of a place: what ships with the program, and over it what an operator added in a folder. */
final class RuleLoader {

    private RuleLoader() {}

    /**
     * @param published calendars, which those in {@code folder} are laid over
     * @throws BadDataFile if a file cannot be used, or the files not together
     */
    static DeadlineRules load(LegalTexts texts, Jurisdiction place, WorkingCalendar published, @Nullable Path folder) {
        List<DataFile> added = folder == null ? List.of() : DataFile.in(folder);
        TermCounter counter = new TermCounter(
                published.with(added.stream().filter(CalendarFile::is).toList()));
        Stream<RulePack> laidOver =
                added.stream().filter(file -> !CalendarFile.is(file)).map(RulePack::read);
        List<RulePack> packs = Stream.concat(ShippedPacks.of(place), laidOver).toList();
        packs.forEach(pack -> pack.check(texts, counter));
        RuleBook book = new RuleBook(packs);
        requireEveryTerm(book, place);
        return new DeadlineRules(book, counter, texts);
    }

    private static void requireEveryTerm(RuleBook book, Jurisdiction place) {
        for (Term term : CommandFolders.terms()) {
            try {
                book.rule(term.name(), LocalDate.MAX);
            } catch (NoSuchRule e) {
                throw (BadDataFile) new BadDataFile("no-standing-rule", place.name(), term.name()).initCause(e);
            }
        }
    }
}
