package org.duban.query.caseview;

import java.util.List;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What a case is about and who is in charge.
 *
 * @param form the code of its form of supervision
 * @param subject the statute, matter or report it is about; null if the title says all
 * @param organs those supervised, each once; empty if none is
 * @param committee the committee in charge; null if none is
 */
public record CaseOutline(
        String form,
        String title,
        @Nullable String subject,
        List<SupervisedOrgan> organs,
        @Nullable UnitId committee,
        Secrecy secrecy) {

    /** The same with other organs supervised, where these become known later or change. */
    public CaseOutline of(List<SupervisedOrgan> others) {
        return new CaseOutline(form, title, subject, others, committee, secrecy);
    }
}
