package org.duban.query.followup;

import java.util.Comparator;
import java.util.List;
import org.duban.events.Responsible;
import org.duban.events.SupervisedOrgan;
import org.duban.query.row.DutyFields;
import org.duban.query.row.Row;

/** Who owes something about which organs. */
record ShareHolder(List<SupervisedOrgan> organs, Responsible responsible) implements Comparable<ShareHolder> {

    private static final Comparator<ShareHolder> ORDER = Comparator.<ShareHolder, List<SupervisedOrgan>>comparing(
                    ShareHolder::organs, ShareHolder::compare)
            .thenComparing(holder -> holder.responsible().kind())
            .thenComparing(holder -> holder.responsible().id());

    static ShareHolder of(Row row) {
        return new ShareHolder(
                DutyFields.organs(row.text(DutyFields.ORGAN_SET)),
                new Responsible(
                        Responsible.Kind.valueOf(row.text(DutyFields.RESPONSIBLE_KIND)),
                        row.text(DutyFields.RESPONSIBLE_ID)));
    }

    @Override
    public int compareTo(ShareHolder other) {
        return ORDER.compare(this, other);
    }

    /** In the order of organs, more of them after fewer. */
    private static int compare(List<SupervisedOrgan> one, List<SupervisedOrgan> other) {
        for (int n = 0; n < Math.min(one.size(), other.size()); n++) {
            int order = one.get(n).compareTo(other.get(n));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
