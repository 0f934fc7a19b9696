package org.duban.ui.json;

import java.lang.reflect.RecordComponent;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * Writes answers: fields in the order of their record, ids and other records of one text as plain text, days and
 * instants in ISO 8601.
 */
public final class AnswerJson {

    private AnswerJson() {}

    /** A mapper that writes so. */
    public static JsonMapper mapper() {
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .addModule(new SimpleModule().setSerializerModifier(new PlainTexts()))
                .build();
    }

    /** Whether a record holds one text under the name of {@code value}, and so is written as that text. */
    public static boolean isPlainText(Class<?> type) {
        RecordComponent[] parts = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        return parts.length == 1 && parts[0].getName().equals("value") && parts[0].getType() == String.class;
    }

    private static final class PlainTexts extends ValueSerializerModifier {

        @Override
        public ValueSerializer<?> modifySerializer(
                SerializationConfig config, BeanDescription.Supplier type, ValueSerializer<?> serializer) {
            return isPlainText(type.getBeanClass()) ? ToStringSerializer.instance : serializer;
        }
    }
}
