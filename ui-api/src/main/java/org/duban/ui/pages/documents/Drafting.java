package org.duban.ui.pages.documents;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.duban.query.caseview.CaseView;
import org.duban.ui.pages.PageFormatter;
import org.duban.ui.pages.documents.OfficialLetter.Level;
import org.duban.ui.pages.documents.OfficialLetter.Paragraph;

/**
 * What official documents of a case are written with.
 *
 * @param issuer whose they are
 */
record Drafting(CaseView view, PageFormatter say, String issuer) {

    String told(String key, Object... values) {
        return say.words().get(key, values);
    }

    /** A day as documents write it. */
    String day(LocalDate day) {
        String month = day.getMonth().getDisplayName(TextStyle.FULL, say.words().language());
        return told("letter.day", day.getYear() + "", day.getMonthValue(), day.getDayOfMonth(), month);
    }

    /** What the language puts around an addressee and before the attachments. */
    OfficialLetter.Phrases phrases() {
        return new OfficialLetter.Phrases(told("letter.addressee", "{0}"), told("letter.enclosed"));
    }

    static Paragraph heading(String text) {
        return new Paragraph(Level.HEADING, text);
    }

    static Paragraph text(String text) {
        return new Paragraph(Level.TEXT, text);
    }

    /** Points with numbers under a heading; {@code none} stands there if there are none, and nothing if that is empty. */
    static List<Paragraph> points(String heading, List<String> points, String none) {
        List<Paragraph> all = new ArrayList<>();
        if (!points.isEmpty() || !none.isEmpty()) {
            all.add(heading(heading));
        }
        if (points.isEmpty() && !none.isEmpty()) {
            all.add(text(none));
        }
        for (int n = 0; n < points.size(); n++) {
            all.add(text((n + 1) + ". " + points.get(n)));
        }
        return all;
    }
}
