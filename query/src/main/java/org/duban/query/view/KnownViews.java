package org.duban.query.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.duban.query.duty.StreamView;
import org.duban.query.row.Row;
import org.duban.query.store.ViewStore.Reading;
import org.duban.query.view.StreamWriter.ViewKind;

/**
 * Views of streams as they are stored, so that a batch can be folded onto them. Those that this writer stored last need
 * not be read again, unless another writer has stored them since.
 */
final class KnownViews<V extends StreamView> {

    private static final int KEPT = 10_000;
    private static final String POSITION = "position";

    private final ViewKind<V> kind;
    private final Map<String, V> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > KEPT;
        }
    };

    KnownViews(ViewKind<V> kind) {
        this.kind = kind;
    }

    synchronized void put(String id, V view) {
        kept.put(id, view);
    }

    synchronized void forget(String id) {
        kept.remove(id);
    }

    synchronized void clear() {
        kept.clear();
    }

    /** The stored ones among these, by the id of their row. */
    synchronized Map<String, V> load(Reading rows, Collection<String> wanted) {
        Map<String, V> views = new HashMap<>();
        for (Row row : rows.rows(kind.table(), wanted)) {
            V view = kept.get(row.id());
            boolean known = view != null && view.position() == row.number(POSITION);
            views.put(row.id(), known ? view : kind.view(row));
        }
        return views;
    }
}
