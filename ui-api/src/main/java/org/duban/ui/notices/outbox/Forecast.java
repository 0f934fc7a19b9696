package org.duban.ui.notices.outbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.AccountName;
import org.duban.ui.notices.Channel;
import org.duban.ui.notices.Outcome;
import org.duban.ui.notices.log.Delivery;
import org.duban.ui.notices.outbox.Outbox.Rhythm;

/** Tells who would get mail, without anything being queued or sent. */
record Forecast(DeliveryState backlog, Lookout lookout, Audience audience, Rhythm rhythm) {

    /** The people who would get mail today if there were mail and nothing else came, and with how many notices. */
    Map<AccountName, Long> today() {
        LocalDate today = LocalDate.now(rhythm.clock());
        Instant midnight = today.plusDays(1).atStartOfDay(rhythm.hour().zone()).toInstant();
        return Stream.concat(waiting(midnight), dueSoon(midnight))
                .collect(Collectors.groupingBy(AccountName::new, Collectors.counting()));
    }

    private Stream<String> waiting(Instant midnight) {
        return backlog.due(midnight).entrySet().stream()
                .filter(entry -> entry.getKey().channel() == Channel.MAIL)
                .flatMap(entry ->
                        entry.getValue().stream().map(one -> entry.getKey().recipient()));
    }

    private Stream<String> dueSoon(Instant midnight) {
        return lookout.dueSoon().stream()
                .flatMap(notice -> audience.readers(notice)
                        .map(to -> Delivery.of(midnight, Outcome.QUEUED, to.channel(), to.recipient(), notice))
                        .filter(delivery -> !backlog.knows(delivery)))
                .flatMap(delivery -> Stream.ofNullable(delivery.recipient()));
    }
}
