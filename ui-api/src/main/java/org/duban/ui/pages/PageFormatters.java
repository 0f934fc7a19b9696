package org.duban.ui.pages;

import java.time.ZoneId;
import java.util.Locale;
import org.duban.command.law.LegalTexts;
import org.duban.query.registers.RegisterEntries;
import org.duban.ui.people.OpenedNames;
import org.springframework.context.MessageSource;

/** Where to find an interpreter for a reader's language. */
public record PageFormatters(
        MessageSource words, RegisterEntries registers, OpenedNames people, LegalTexts law, ZoneId zone) {

    /** One for whoever looks at a page. */
    public PageFormatter speaking(Locale language, PageRequest visit) {
        Words spoken = new Words(words, language);
        PageNames names = new PageNames(registers, visit.moment(), people.of(visit.reader(), language), spoken);
        return new PageFormatter(
                spoken, names, new Citations(law, spoken), zone, visit.point().on());
    }
}
