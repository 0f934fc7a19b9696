package org.duban.events.ledger.document;

import org.bson.FieldNameValidator;

/** Lets no field begin with $: Extended JSON would read it back as something else, and the hash would not hold. */
final class PlainFieldNames implements FieldNameValidator {

    @Override
    public boolean validate(String fieldName) {
        return !fieldName.startsWith("$");
    }

    @Override
    public FieldNameValidator getValidatorForField(String fieldName) {
        return this;
    }
}
