package org.duban.ui.pages.charts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.Responsible;
import org.duban.events.duty.Light;
import org.duban.query.followup.FindFollowUps;
import org.duban.query.followup.FollowUpFilter;
import org.duban.query.followup.FollowUpList;
import org.duban.query.followup.FollowUpList.Share;
import org.duban.query.followup.FollowUpStatus;
import org.duban.query.followup.FollowUps;
import org.duban.query.followup.Lateness;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.ui.pages.PageFormatter;
import org.duban.ui.pages.PageRequest;
import org.jspecify.annotations.Nullable;

/** Draws how far those who owe something have come, and how much was done in time from month to month. */
record ProgressCharts(FollowUps followUps, PageRequest visit, PageFormatter say) {

    private static final Page NUMBERS = new Page(1, null);
    private static final int MOST_BARS = 40;
    private static final int MONTHS = 12;
    private static final List<String> LIGHTS =
            Stream.of(Light.values()).map(Light::name).toList();
    private static final List<String> FATES = List.of("IN_TIME", "LATE", "OVERDUE", "RUNNING");
    private static final double WHOLE = 100.0;

    /** Who owes how much under which light, those with most overdue first. */
    Chart byOwner() {
        Map<Responsible, Map<String, Long>> counts = new LinkedHashMap<>();
        for (Share share : numbers(FollowUpFilter.ANY).breakdown()) {
            Map<String, Long> own = counts.computeIfAbsent(share.responsible(), any -> none(LIGHTS));
            Stream.of(Light.values()).forEach(light -> own.merge(light.name(), share.of(light), Long::sum));
        }
        List<Map.Entry<Responsible, Map<String, Long>>> shown = counts.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<Responsible, Map<String, Long>> one) ->
                                -one.getValue().getOrDefault(Light.RED.name(), 0L))
                        .thenComparingLong(one -> -sum(one.getValue())))
                .limit(MOST_BARS)
                .toList();
        long longest =
                shown.stream().mapToLong(one -> sum(one.getValue())).max().orElse(0);
        return new Chart(
                "owner",
                LIGHTS,
                shown.stream()
                        .map(one -> Bar.of(
                                say.names().responsible(one.getKey()),
                                list(one.getKey()),
                                one.getValue(),
                                longest,
                                share(one.getValue().getOrDefault(Light.GREY.name(), 0L), sum(one.getValue()))))
                        .toList());
    }

    private String list(Responsible owner) {
        return visit.address()
                .to("/follow-ups")
                .with("status", "all")
                .with("responsible", owner.kind().name())
                .with("responsibleId", owner.id())
                .toString();
    }

    /** What was due in each month of the year before the day of the page, and what came of it. */
    Chart byMonth() {
        YearMonth last = YearMonth.from(visit.point().on());
        Map<YearMonth, Map<String, Long>> counts = new LinkedHashMap<>();
        for (int back = MONTHS - 1; back >= 0; back--) {
            YearMonth month = last.minusMonths(back);
            counts.put(month, fates(month.atDay(1), month.atEndOfMonth()));
        }
        long longest =
                counts.values().stream().mapToLong(ProgressCharts::sum).max().orElse(0);
        List<Bar> bars = new ArrayList<>();
        counts.forEach((month, fates) -> bars.add(Bar.of(
                month.toString(),
                null,
                fates,
                longest,
                share(fates.getOrDefault("IN_TIME", 0L), sum(fates) - fates.getOrDefault("RUNNING", 0L)))));
        return new Chart("month", FATES, bars);
    }

    private Map<String, Long> fates(LocalDate from, LocalDate to) {
        FollowUpList due = numbers(FollowUpFilter.of(new Lateness(null, from, to, null, null)));
        long all = due.breakdown().stream().mapToLong(Share::all).sum();
        Map<String, Long> fates = none(FATES);
        fates.put("IN_TIME", all - due.counts().open() - due.counts().doneLate());
        fates.put("LATE", due.counts().doneLate());
        fates.put("OVERDUE", due.counts().overdue());
        fates.put("RUNNING", due.counts().open() - due.counts().overdue());
        return fates;
    }

    private FollowUpList numbers(FollowUpFilter filter) {
        Moment moment = visit.at(visit.point().position());
        return followUps.find(visit.reader(), new FindFollowUps(FollowUpStatus.ALL, filter, moment, NUMBERS));
    }

    private static Map<String, Long> none(List<String> codes) {
        return codes.stream().collect(Collectors.toMap(code -> code, code -> 0L, Long::sum, LinkedHashMap::new));
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static @Nullable Long share(long good, long all) {
        return all == 0 ? null : Long.valueOf(Math.round(WHOLE * good / all));
    }
}
