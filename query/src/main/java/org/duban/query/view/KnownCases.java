package org.duban.query.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.duban.events.CaseId;
import org.duban.query.caseview.CaseView;
import org.duban.query.row.CaseRow;

/**
 * The cases as they are stored, so that a batch can be folded onto them. Those that this writer stored last need not be
 * read again, unless another writer has stored them since.
 */
final class KnownCases {

    private static final int KEPT = 10_000;

    private final Map<CaseId, CaseView> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<CaseId, CaseView> eldest) {
            return size() > KEPT;
        }
    };

    synchronized void put(CaseId caseId, CaseView view) {
        kept.put(caseId, view);
    }

    synchronized void clear() {
        kept.clear();
    }

    /** The stored ones among these. */
    synchronized Map<CaseId, CaseView> load(MongoCollection<BsonDocument> rows, Collection<CaseId> wanted) {
        Map<CaseId, CaseView> known = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        for (BsonDocument row : rows.find(
                        among(wanted.stream().map(CaseId::value).toList()))
                .projection(Projections.include(CaseRow.POSITION))) {
            CaseId caseId = new CaseId(row.getString(CaseRow.ID).getValue());
            CaseView view = kept.get(caseId);
            if (view != null
                    && view.position() == row.getInt64(CaseRow.POSITION).getValue()) {
                known.put(caseId, view);
            } else {
                unknown.add(caseId.value());
            }
        }
        for (BsonDocument row : unknown.isEmpty() ? List.<BsonDocument>of() : rows.find(among(unknown))) {
            CaseView view = CaseRow.view(row);
            known.put(view.caseId(), view);
        }
        return known;
    }

    private static Bson among(List<String> ids) {
        return Filters.in(CaseRow.ID, ids);
    }
}
