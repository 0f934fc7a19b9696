package org.duban.query.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.ItemState;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.ItemView;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param form the code of its form of supervision
 * @param stage the code of the stage it has come to
 * @param items how many items the reader sees, merged ones left out; null if none, and there may be some
 * @param openItems how many of them are not closed; null if the reader is not told of some
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
        @Nullable Long items,
        @Nullable Long openItems,
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
                items(view),
                openItems(view),
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

    private static @Nullable Long items(CaseView view) {
        long seen = unmerged(view).count();
        return seen == 0 && view.partial() ? null : Long.valueOf(seen);
    }

    private static @Nullable Long openItems(CaseView view) {
        boolean told = unmerged(view).allMatch(item -> item.handling() != null);
        return items(view) == null || !told
                ? null
                : Long.valueOf(unmerged(view)
                        .filter(item -> !item.is(ItemState.CLOSED))
                        .count());
    }

    private static Stream<ItemView> unmerged(CaseView view) {
        return view.items().stream().filter(item -> !item.is(ItemState.MERGED));
    }
}
