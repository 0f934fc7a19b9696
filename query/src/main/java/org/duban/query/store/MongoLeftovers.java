package org.duban.query.store;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duban.query.store.MongoMark.Mark;

/** Collections that no mark names any more. */
record MongoLeftovers(MongoViewStore store) {

    /** Drops those of this version; whoever still read them asks again. */
    void drop() {
        List<String> known = known(); // first: a mark is there before its collections are
        Set<String> named = new HashSet<>();
        for (Mark mark : MongoMark.ofVersion(store.database(), store.version())) {
            named.addAll(store.collections(mark.generations()).names());
        }
        known.removeAll(named);
        drop(known, store.version());
    }

    /** Drops everything of the versions that no node runs any more. */
    void dropVersions(Duration silent) {
        MongoDatabase database = store.database();
        Set<String> gone = MongoMark.silent(database, silent);
        gone.remove(store.version());
        for (String version : gone) {
            MongoMark.forget(database, version);
            drop(known(), version);
        }
    }

    private List<String> known() {
        return store.database().listCollectionNames().into(new ArrayList<>());
    }

    private void drop(List<String> names, String version) {
        names.stream()
                .filter(name -> name.startsWith(MongoCollections.prefix(version)))
                .forEach(name -> store.database().getCollection(name).drop());
    }
}
