package org.duban.query.store;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.duban.query.row.Row;
import org.duban.query.row.Table;
import org.duban.query.row.View;
import org.duban.query.row.ViewTables;

/** Rows in memory beside others; what was begun ends with the process. */
final class MemoryNextRows extends MemoryViewStore implements NextRows {

    private final MemoryViewStore read;
    private final List<View> views;

    MemoryNextRows(MemoryViewStore read, List<View> views) {
        this.read = read;
        this.views = List.copyOf(views);
    }

    @Override
    public List<View> views() {
        return views;
    }

    @Override
    public Continued fill(long position) {
        Filling filling = fill();
        return new Continued() {
            @Override
            public long position() {
                return position;
            }

            @Override
            public String after() {
                return "";
            }

            @Override
            public void add(Table table, List<Row> rows) {
                filling.add(table, rows);
            }

            @Override
            public void reached(String stream) {
                // nothing outlives the process
            }

            @Override
            public void finish(long end) {
                filling.finish(end);
            }
        };
    }

    @Override
    public <A> A beside(BiFunction<Reading, Reading, A> question) {
        return question.apply(read.rows(), rows());
    }

    @Override
    public void takeOver(BiFunction<Reading, Long, Changes> last) {
        synchronized (read) {
            MemoryRows mine = rows();
            MemoryRows whole = mine.with(last.apply(mine, read.position()));
            List<Table> tables =
                    views.stream().flatMap(view -> view.tables().stream()).toList();
            List<Table> parked = ViewTables.PARKED.tables();
            boolean all = views.containsAll(ViewTables.VIEWS);
            read.filled(read.rows()
                    .replaced(
                            whole,
                            all
                                    ? Stream.concat(tables.stream(), parked.stream())
                                            .toList()
                                    : tables,
                            all ? List.of() : parked));
        }
    }
}
