package org.duban.query.cases;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.CaseId;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.ItemState;
import org.duban.query.caseview.CaseView;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param form the code of its form of supervision
 * @param stage the code of the stage it has come to
 * @param items how many items the reader sees, merged ones left out
 * @param openItems how many of them are not closed
 * @param position of the case's last event in the ledger
 */
public record CaseSummary(
        CaseId caseId,
        String form,
        String title,
        @Nullable String subject,
        List<SupervisedOrgan> organs,
        @Nullable UnitId committee,
        Secrecy secrecy,
        String stage,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate publishedOn,
        long items,
        long openItems,
        long version,
        long position) {

    static CaseSummary of(CaseView view) {
        return new CaseSummary(
                view.caseId(),
                view.outline().form(),
                view.outline().title(),
                view.outline().subject(),
                view.outline().organs(),
                view.outline().committee(),
                view.outline().secrecy(),
                view.course().stage(),
                view.course().openedOn(),
                view.course().closedOn(),
                view.course().publishedOn(),
                items(view, true),
                items(view, false),
                view.version(),
                view.position());
    }

    CaseSummary at(long other) {
        return new CaseSummary(
                caseId,
                form,
                title,
                subject,
                organs,
                committee,
                secrecy,
                stage,
                openedOn,
                closedOn,
                publishedOn,
                items,
                openItems,
                other,
                position);
    }

    private static long items(CaseView view, boolean closedToo) {
        return view.items().stream()
                .filter(item -> item.state() != ItemState.MERGED)
                .filter(item -> closedToo || item.state() != ItemState.CLOSED)
                .count();
    }
}
