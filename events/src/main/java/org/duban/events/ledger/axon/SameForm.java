package org.duban.events.ledger.axon;

import org.axonframework.serialization.Converter;

/** Converts between no two forms: all content is BSON already. */
final class SameForm implements Converter {

    @Override
    public boolean canConvert(Class<?> source, Class<?> target) {
        return target.isAssignableFrom(source);
    }

    @Override
    public <T> T convert(Object original, Class<?> source, Class<T> target) {
        return target.cast(original);
    }
}
