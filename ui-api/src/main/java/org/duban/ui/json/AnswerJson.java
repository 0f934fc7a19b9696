package org.duban.ui.json;

import org.duban.events.AccountName;
import org.duban.events.CaseId;
import org.duban.events.DutyId;
import org.duban.events.ItemId;
import org.duban.events.MeetingId;
import org.duban.events.OpinionId;
import org.duban.events.PersonId;
import org.duban.events.SeatId;
import org.duban.events.SeriesId;
import org.duban.events.StreamId;
import org.duban.events.UnitId;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Writes answers: fields in the order of their record, ids as plain text, days and instants in ISO 8601. */
public final class AnswerJson {

    private AnswerJson() {}

    /** A mapper that writes so. */
    public static JsonMapper mapper() {
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .addModule(new SimpleModule()
                        .addSerializer(CaseId.class, ToStringSerializer.instance)
                        .addSerializer(StreamId.class, ToStringSerializer.instance)
                        .addSerializer(MeetingId.class, ToStringSerializer.instance)
                        .addSerializer(PersonId.class, ToStringSerializer.instance)
                        .addSerializer(SeatId.class, ToStringSerializer.instance)
                        .addSerializer(SeriesId.class, ToStringSerializer.instance)
                        .addSerializer(ItemId.class, ToStringSerializer.instance)
                        .addSerializer(DutyId.class, ToStringSerializer.instance)
                        .addSerializer(OpinionId.class, ToStringSerializer.instance)
                        .addSerializer(UnitId.class, ToStringSerializer.instance)
                        .addSerializer(AccountName.class, ToStringSerializer.instance))
                .build();
    }
}
