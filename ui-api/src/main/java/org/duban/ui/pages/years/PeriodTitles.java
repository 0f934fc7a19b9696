package org.duban.ui.pages.years;

import java.util.Locale;
import org.duban.query.figure.ReportPeriod;
import org.duban.ui.sheet.SheetTable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts over a table of a period what its page is called and which days it tells of. */
@Component
final class PeriodTitles {

    private final MessageSource words;

    PeriodTitles(MessageSource words) {
        this.words = words;
    }

    SheetTable over(SheetTable table, String title, ReportPeriod period, Locale language) {
        return table.called(words.getMessage(title, null, language), span(period, language));
    }

    /** The same for two periods beside each other. */
    SheetTable over(SheetTable table, String title, ReportPeriod period, ReportPeriod other, Locale language) {
        String both = words.getMessage(
                "compare.spans", new Object[] {span(period, language), span(other, language)}, language);
        return table.called(words.getMessage(title, null, language), both);
    }

    private String span(ReportPeriod period, Locale language) {
        String days = words.getMessage(
                "compare.span",
                new Object[] {period.from().toString(), period.to().toString()},
                language);
        return period.congressSession() == null
                ? days
                : words.getMessage("year.ofSession", new Object[] {days, period.congressSession()}, language);
    }
}
