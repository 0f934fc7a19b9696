package org.duban.events.ledger.codec;

import static org.duban.events.ledger.codec.Samples.BULKY_WASTE;
import static org.duban.events.ledger.codec.Samples.CASE;
import static org.duban.events.ledger.codec.Samples.GREENING;
import static org.duban.events.ledger.codec.Samples.HOUSING;
import static org.duban.events.ledger.codec.Samples.KITCHEN_WASTE;
import static org.duban.events.ledger.codec.Samples.MEETING;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.events.Deadline;
import org.duban.events.Evidence;
import org.duban.events.ItemId;
import org.duban.events.UnitId;
import org.duban.events.handling.DeadlineEvent.Cause;
import org.duban.events.handling.ItemEvent;
import org.duban.events.handling.ItemEvent.Category;
import org.duban.events.handling.ItemEvent.ItemAccepted;
import org.duban.events.handling.ItemEvent.ItemAcknowledged;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.events.handling.ItemEvent.ItemClosed;
import org.duban.events.handling.ItemEvent.ItemDeferred;
import org.duban.events.handling.ItemEvent.ItemExtensionGranted;
import org.duban.events.handling.ItemEvent.ItemExtensionRefused;
import org.duban.events.handling.ItemEvent.ItemExtensionRequested;
import org.duban.events.handling.ItemEvent.ItemIdentified;
import org.duban.events.handling.ItemEvent.ItemMergedInto;
import org.duban.events.handling.ItemEvent.ItemReassigned;
import org.duban.events.handling.ItemEvent.ItemRejected;
import org.duban.events.handling.ItemEvent.ItemReopened;
import org.duban.events.handling.ItemEvent.ItemResultSubmitted;
import org.duban.events.handling.ItemEvent.ItemResumed;
import org.duban.events.handling.ItemEvent.ItemReturned;
import org.duban.events.handling.ItemEvent.LookBackPassed;
import org.duban.events.handling.ItemEvent.ProgressReported;
import org.duban.events.handling.ItemEvent.ReturnRefused;
import org.duban.events.handling.ItemEvent.ReturnWindowRecomputed;

/** The events of rectification items. */
final class ItemSamples {

    private static final Deadline RETURN_BY =
            Samples.dated("ITEM_RETURN", LocalDate.of(2023, 8, 10), "5WD", LocalDate.of(2023, 8, 17));
    private static final String PHOTO = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private ItemSamples() {}

    static List<ItemEvent> all() {
        return Stream.of(assignment(), work(), lookBack(), longTerm(), extension())
                .flatMap(List::stream)
                .toList();
    }

    private static List<ItemEvent> assignment() {
        Deadline due = Samples.dated("ITEM_DUE", LocalDate.of(2023, 8, 8), "P3M", LocalDate.of(2023, 11, 8));
        return List.of(
                new ItemIdentified(
                        CASE,
                        KITCHEN_WASTE,
                        "湿垃圾混装混运",
                        "田林街道个别收运车辆将湿垃圾与干垃圾混装",
                        Category.PROBLEM,
                        "4月20日实地检查",
                        "第二十八条",
                        LocalDate.of(2023, 4, 20)),
                new ItemAssigned(
                        CASE,
                        BULKY_WASTE,
                        HOUSING,
                        List.of(GREENING, new UnitId("tianlin-subdistrict")),
                        null,
                        due,
                        RETURN_BY,
                        LocalDate.of(2023, 8, 10)),
                new ItemAcknowledged(CASE, KITCHEN_WASTE, LocalDate.of(2023, 8, 11)),
                new ItemReturned(CASE, BULKY_WASTE, "投放点规划属绿化市容部门职责", LocalDate.of(2023, 8, 14)),
                new ItemReassigned(
                        CASE, BULKY_WASTE, GREENING, List.of(), "局环卫科科长", due, RETURN_BY, LocalDate.of(2023, 8, 16)),
                new ReturnRefused(CASE, BULKY_WASTE, "三定方案明确由贵局牵头", LocalDate.of(2023, 8, 16)),
                new ReturnWindowRecomputed(
                        CASE,
                        BULKY_WASTE,
                        Cause.CALENDAR_PUBLISHED,
                        Samples.dated("ITEM_RETURN", LocalDate.of(2026, 12, 24), "7WD", LocalDate.of(2027, 1, 4)),
                        Samples.dated("ITEM_RETURN", LocalDate.of(2026, 12, 24), "7WD", LocalDate.of(2027, 1, 5)),
                        LocalDate.of(2026, 12, 28)));
    }

    private static List<ItemEvent> work() {
        return List.of(
                new ProgressReported(CASE, KITCHEN_WASTE, "已为36辆收运车加装监控", LocalDate.of(2023, 9, 15)),
                new ItemResultSubmitted(
                        CASE,
                        KITCHEN_WASTE,
                        1,
                        "加装车载监控，约谈收运单位",
                        "混装投诉同比下降六成",
                        List.of(new Evidence(PHOTO, "车载监控安装照片.jpg")),
                        LocalDate.of(2023, 10, 12)),
                new ItemAccepted(CASE, KITCHEN_WASTE, "现场核查属实", LocalDate.of(2023, 10, 18)),
                new ItemRejected(
                        CASE,
                        BULKY_WASTE,
                        "三处点位仍未启用",
                        Samples.decided(LocalDate.of(2023, 11, 14), LocalDate.of(2023, 12, 15)),
                        LocalDate.of(2023, 11, 14)),
                new ItemClosed(CASE, KITCHEN_WASTE, "予以销号", LocalDate.of(2023, 10, 20)));
    }

    private static List<ItemEvent> lookBack() {
        return List.of(
                new LookBackPassed(CASE, KITCHEN_WASTE, "城建环保工委", "抽查20车次未见混装", LocalDate.of(2023, 12, 5)),
                new ItemReopened(
                        CASE,
                        KITCHEN_WASTE,
                        "城建环保工委",
                        "夜间收运再次发现混装",
                        Samples.decided(LocalDate.of(2023, 12, 19), LocalDate.of(2024, 1, 19)),
                        LocalDate.of(2023, 12, 19)));
    }

    private static List<ItemEvent> longTerm() {
        return List.of(
                new ItemDeferred(
                        CASE,
                        BULKY_WASTE,
                        MEETING,
                        "涉及控规调整，需长期推进",
                        Samples.none("ITEM_REVIEW", LocalDate.of(2023, 12, 1)),
                        LocalDate.of(2023, 12, 1)),
                new ItemResumed(
                        CASE,
                        BULKY_WASTE,
                        "控规已获批",
                        Samples.decided(LocalDate.of(2024, 2, 20), LocalDate.of(2024, 5, 20)),
                        LocalDate.of(2024, 2, 20)),
                new ItemMergedInto(
                        CASE, new ItemId("night-transport"), KITCHEN_WASTE, "与湿垃圾混装混运为同一问题", LocalDate.of(2023, 8, 9)));
    }

    private static List<ItemEvent> extension() {
        return List.of(
                new ItemExtensionRequested(
                        CASE, BULKY_WASTE, "选址公示期未满", LocalDate.of(2023, 12, 8), LocalDate.of(2023, 10, 30)),
                new ItemExtensionGranted(
                        CASE,
                        BULKY_WASTE,
                        MEETING,
                        "理由成立",
                        Samples.decided(LocalDate.of(2023, 11, 2), LocalDate.of(2023, 12, 8)),
                        LocalDate.of(2023, 11, 2)),
                new ItemExtensionRefused(CASE, BULKY_WASTE, MEETING, "理由不充分", LocalDate.of(2023, 11, 2)));
    }
}
