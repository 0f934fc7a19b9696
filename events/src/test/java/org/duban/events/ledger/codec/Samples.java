package org.duban.events.ledger.codec;

import java.util.List;
import org.duban.events.CaseId;
import org.duban.events.Event;
import org.duban.events.EventMeta;
import org.duban.events.Evidence;
import org.duban.events.ItemId;
import org.duban.events.LegalBasis;
import org.duban.events.LegalStatus;
import org.duban.events.Principal;
import org.duban.events.Role;

/** Names from the 2023 inspection of the household waste regulation, for tests of any package. */
public final class Samples {

    public static final CaseId CASE = new CaseId("xuhui-2023-household-waste");
    public static final ItemId BULKY_WASTE = new ItemId("bulky-waste-points");

    private static final String SHA256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private Samples() {}

    /** An event of this type with all its components. */
    public static <T extends Event> T of(Class<T> type) {
        return SampleEvents.full(type);
    }

    /** Who recorded an event, from a paper and a line of an import file. */
    public static EventMeta meta() {
        return new EventMeta(
                new Principal(Principal.Kind.UNIT, "government-office"),
                "clerk-1",
                List.of(Role.OFFICE, Role.DEPARTMENT),
                new EventMeta.Paper("徐府办〔2023〕31号", new Evidence(SHA256, "交办单.pdf")),
                "assign-item",
                "5c1f8f0e-59d5-4a55-8f0b-3f8d2c1c7a10",
                List.of(
                        new LegalBasis("ITEM_DUE", 1, "DD", null, LegalStatus.DD, "default-for-xuhui"),
                        new LegalBasis("OPINION_HANDLE", 2, "SH-Rules", "第二十六条", LegalStatus.MODEL, null)),
                List.of(new EventMeta.MadeId("/items/0/itemId", BULKY_WASTE.value())),
                new EventMeta.Origin(SHA256, 17, "admin"));
    }
}
