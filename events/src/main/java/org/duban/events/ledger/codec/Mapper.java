package org.duban.events.ledger.codec;

import java.util.function.Function;
import org.bson.BsonValue;

/** Turns the values of one type into BSON and back; null never comes here, it is left out of the document. */
interface Mapper {

    BsonValue write(Object value);

    Object read(BsonValue value);

    static <T> Mapper of(Class<T> type, Function<T, BsonValue> write, Function<BsonValue, T> read) {
        return new Mapper() {
            @Override
            public BsonValue write(Object value) {
                return write.apply(type.cast(value));
            }

            @Override
            public Object read(BsonValue value) {
                return read.apply(value);
            }
        };
    }
}
