package org.duban.bench;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** The reference for an Axon engine: its own on PostgreSQL, each append a transaction of its own, fsync on. */
final class PostgresEngine implements Target {

    private final HikariDataSource pool = new HikariDataSource();
    private final JdbcEventStorageEngine engine;

    PostgresEngine(Postgres postgres) throws Exception {
        pool.setJdbcUrl(postgres.url());
        pool.setUsername(Postgres.USER);
        pool.setMaximumPoolSize(40);
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists DomainEventEntry, SnapshotEventEntry");
        }
        Jackson3Serializer serializer = Jackson3Serializer.builder().build();
        engine = JdbcEventStorageEngine.builder()
                .connectionProvider(new DataSourceConnectionProvider(pool))
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
    }

    @Override
    public void append(String stream, long sequence) {
        engine.appendEvents(Facts.message(stream, sequence));
    }

    @Override
    public void close() {
        pool.close();
    }
}
