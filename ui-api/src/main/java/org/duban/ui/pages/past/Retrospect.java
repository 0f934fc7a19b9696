package org.duban.ui.pages.past;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.handling.HandlingDuty;
import org.duban.query.cases.CaseSummary;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.ItemHandling;
import org.duban.query.caseview.ItemView;
import org.duban.query.followup.FollowUp;
import org.duban.query.timeline.Moment;
import org.duban.ui.pages.PageFormatter;
import org.duban.ui.pages.PageRequest;
import org.jspecify.annotations.Nullable;

/** Compares what a page shows of another day with how things stand today, in the words of one reader. */
public record Retrospect(PageRequest visit, PageFormatter say) {

    static final String ITEM = "item ";

    /**
     * A case and what is owed in it.
     *
     * @param owed everything that is or was owed
     */
    public record Stand(CaseView view, List<FollowUp> owed) {}

    /** What is different about a case; null if the page shows it as it stands. */
    public @Nullable Differences ofCase(Function<Moment, Stand> standing) {
        return compared(standing, this::lines);
    }

    /** What is different about a list of what is owed; null if the page shows it as it stands. */
    public @Nullable Differences ofFollowUps(Function<Moment, List<FollowUp>> list) {
        return compared(list, all -> keyed(all, FollowUp::followUpId, this::line));
    }

    /** What is different about a list of cases; null if the page shows it as it stands. */
    public @Nullable Differences ofCases(Function<Moment, List<CaseSummary>> list) {
        return compared(list, all -> keyed(all, one -> one.caseId().value(), this::line));
    }

    private <A> @Nullable Differences compared(Function<Moment, A> question, Function<A, Map<String, PastLine>> lines) {
        return visit.elsewhen()
                ? Differences.between(
                        lines.apply(question.apply(visit.moment())), lines.apply(question.apply(visit.now())))
                : null;
    }

    private Map<String, PastLine> lines(Stand stand) {
        Map<String, PastLine> lines = new LinkedHashMap<>();
        CaseView view = stand.view();
        lines.put(
                "stage",
                line("column.stage", say.words().get("stage." + view.course().stage())));
        lines.put("published", line("case.published", day(view.course().publishedOn())));
        lines.put("closed", line("column.closed", day(view.course().closedOn())));
        Map<String, FollowUp> work = keyed(
                stand.owed().stream().filter(Retrospect::isWork).toList(),
                one -> String.valueOf(one.itemId()),
                one -> one);
        for (ItemView item : view.items()) {
            String link = "/cases/" + view.caseId() + "/items/" + item.itemId();
            FollowUp owed = work.get(item.itemId().value());
            lines.put(
                    ITEM + item.itemId(),
                    new PastLine(say.item(view, item.itemId()), link, joined(stands(item), due(owed))));
        }
        stand.owed().stream().filter(one -> !isWork(one)).forEach(one -> lines.put("duty " + one.duty(), duty(one)));
        return lines;
    }

    private static boolean isWork(FollowUp owed) {
        return owed.itemId() != null && HandlingDuty.RECTIFICATION_ITEM.has(owed.duty());
    }

    private PastLine line(String key, String stands) {
        return new PastLine(say.words().get(key), null, stands);
    }

    private String stands(ItemView item) {
        ItemHandling handling = item.handling();
        return handling == null ? "" : joined(say.state(item), say.lead(item));
    }

    private PastLine duty(FollowUp owed) {
        String about = owed.itemId() == null ? "" : owed.title();
        return new PastLine(joined(say.kind(owed), about), null, joined(say.state(owed), due(owed)));
    }

    private PastLine line(FollowUp owed) {
        String kind = say.kind(owed);
        String item = owed.itemId() == null ? "" : "/items/" + owed.itemId();
        String link = owed.caseId() == null ? null : "/cases/" + owed.caseId() + item;
        String light = say.words().get("light." + owed.light());
        return new PastLine(joined(owed.title(), kind), link, joined(light, say.state(owed), due(owed)));
    }

    private PastLine line(CaseSummary one) {
        String stage = say.words().get("stage." + one.stage());
        String items = say.items(one);
        return new PastLine(one.title(), "/cases/" + one.caseId(), joined(stage, items, day(one.closedOn())));
    }

    private String due(@Nullable FollowUp owed) {
        return owed == null ? "" : day(owed.dueOn());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static <A, B> Map<String, B> keyed(List<A> all, Function<A, String> key, Function<A, B> value) {
        Map<String, B> keyed = new LinkedHashMap<>();
        all.forEach(one -> keyed.put(key.apply(one), value.apply(one)));
        return keyed;
    }
}
