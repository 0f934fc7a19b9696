package org.duban.ui.pages;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.duban.command.account.Directory;
import org.duban.command.law.LegalTexts;
import org.springframework.context.MessageSource;

/** Where to find an interpreter for a reader's language. */
record PageFormatters(MessageSource words, Directory directory, LegalTexts law, ZoneId zone) {

    /** @param on the day the page is about */
    PageFormatter speaking(Locale language, LocalDate on) {
        Words spoken = new Words(words, language);
        return new PageFormatter(spoken, new Names(directory, spoken), new Citations(law, spoken), zone, on);
    }
}
