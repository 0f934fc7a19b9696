package org.duban.command.law;

import java.time.LocalDate;
import org.duban.command.data.Bilingual;
import org.duban.events.LegalStatus;
import org.jspecify.annotations.Nullable;

/**
 * A law, regulation, model text or page that can be cited.
 *
 * @param source its short name, as citations write it
 * @param title its title in both languages
 * @param reach whom it binds
 * @param enacted when this wording was adopted or published, as far as known: a date, a year, or null
 * @param inForceFrom the first day it is cited for, null if no other text stands before it
 * @param lastArticle how many articles it has, null if not counted
 * @param caveat what is uncertain whenever it is cited, null if nothing is
 * @param follows the text it took the place of, null if none is known here
 * @param replacedBy the newer text cited in its place, null if none is known
 * @param note what a reader should know, null if nothing
 */
public record LegalText(
        String source,
        Bilingual title,
        Reach reach,
        @Nullable String enacted,
        @Nullable LocalDate inForceFrom,
        @Nullable Integer lastArticle,
        @Nullable Caveat caveat,
        @Nullable Predecessor follows,
        @Nullable Successor replacedBy,
        @Nullable String note) {

    /** Whether {@code day} lies before its first day as far as that is known: before it was adopted, or its year began. */
    boolean isAhead(LocalDate day) {
        if (inForceFrom != null) {
            return day.isBefore(inForceFrom);
        }
        return enacted != null && day.toString().substring(0, enacted.length()).compareTo(enacted) < 0;
    }

    /** What is uncertain about it on such a day. */
    Caveat ahead() {
        boolean model = caveat != null && caveat.status() == LegalStatus.MODEL;
        return model ? Caveat.MODEL_BEFORE_ITS_TEXT : Caveat.BEFORE_THIS_TEXT;
    }

    /** Whom a text binds. */
    public enum Reach {
        NATIONAL,
        SHANGHAI,
        ELSEWHERE,
        NOBODY
    }
}
