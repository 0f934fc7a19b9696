package org.duban.ui.notices.outbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duban.command.SystemCommand.RecordNotices;
import org.duban.command.SystemCommandGateway;
import org.duban.events.AccountName;
import org.duban.events.StreamId;
import org.duban.events.duty.EscalationEvent.Channel;
import org.duban.events.duty.EscalationEvent.LightChangeNotified;
import org.duban.events.duty.Light;
import org.duban.ui.notices.Notice;
import org.duban.ui.notices.NoticeKind;
import org.duban.ui.notices.Outcome;
import org.duban.ui.notices.log.Delivery;

/** Has the history of a stream say that people were told how urgent its duties are. */
final class Notes {

    private final SystemCommandGateway desk;
    private final Clock clock;

    Notes(SystemCommandGateway desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Whether a delivery is one that the stream's history is to tell of. */
    static boolean worthNoting(Delivery sent) {
        NoticeKind kind = sent.notice().kind();
        return sent.channel() == org.duban.ui.notices.Channel.MAIL
                && (kind == NoticeKind.DUE_SOON || kind == NoticeKind.DEADLINE_MISSED);
    }

    /**
     * Takes down that {@code sent} arrived, all of {@code stream}.
     *
     * @return the lines that say so
     */
    List<Delivery> take(StreamId stream, List<Delivery> sent) {
        Map<String, List<Delivery>> byNotice = sent.stream()
                .collect(Collectors.groupingBy(one -> one.notice().key(), LinkedHashMap::new, Collectors.toList()));
        LocalDate today = LocalDate.now(clock);
        List<LightChangeNotified> told =
                byNotice.values().stream().map(same -> told(same, today)).toList();
        desk.run(new RecordNotices(stream, told, today));
        return sent.stream().map(this::noted).toList();
    }

    private LightChangeNotified told(List<Delivery> sent, LocalDate today) {
        Notice notice = sent.getFirst().notice();
        return new LightChangeNotified(
                notice.of().stream(),
                notice.of().duty(),
                notice.kind() == NoticeKind.DUE_SOON ? Light.YELLOW : Light.RED,
                Objects.requireNonNull(notice.dueOn()),
                notice.stage(),
                Channel.MAIL,
                sent.stream()
                        .map(one -> new AccountName(Objects.requireNonNull(one.recipient())))
                        .toList(),
                today);
    }

    private Delivery noted(Delivery sent) {
        return new Delivery(
                clock.instant(), Outcome.NOTED, sent.channel(), sent.recipient(), sent.notice(), null, null);
    }
}
