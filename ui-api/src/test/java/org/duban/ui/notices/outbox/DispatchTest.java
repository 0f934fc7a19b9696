package org.duban.ui.notices.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.duban.ui.notices.Carrier;
import org.duban.ui.notices.Channel;
import org.duban.ui.notices.NotDelivered;
import org.duban.ui.notices.Notice;
import org.duban.ui.notices.NoticeKind;
import org.duban.ui.notices.Outcome;
import org.duban.ui.notices.SetClock;
import org.duban.ui.notices.log.Delivery;
import org.duban.ui.notices.outbox.Outbox.Rhythm;
import org.duban.ui.notices.outbox.Outbox.Ways;
import org.junit.jupiter.api.Test;

/** How programs that fail, refuse or dawdle are dealt with. */
class DispatchTest implements Carrier {

    private static final NoticeLimits TERMS = new NoticeLimits(Duration.ofDays(7), Duration.ofDays(3));

    private final SetClock clock = new SetClock("2023-08-10T09:00");
    private final MailHour hour = new MailHour(LocalTime.of(8, 0), clock.getZone());
    private final DeliveryState backlog = new DeliveryState(hour);
    private final List<String> tried = new ArrayList<>();
    private final List<Delivery> log = new ArrayList<>();
    private final Dispatch dispatch = new Dispatch(
            backlog,
            this::record,
            new Ways(Map.of(Channel.WEBHOOK, this), command -> false, () -> true, new Share() {
                @Override
                public Predicate<String> now() {
                    return mine;
                }

                @Override
                public void lookedOut(LocalDate day) {
                    throw new AssertionError(day);
                }

                @Override
                public boolean hasLookedOut(LocalDate day) {
                    throw new AssertionError(day);
                }

                @Override
                public void start() {
                    throw new AssertionError();
                }

                @Override
                public void close() {
                    throw new AssertionError();
                }
            }),
            new Rhythm(clock, hour, TERMS));
    private boolean full;
    private Predicate<String> mine = name -> true;
    private Program program = (recipient, id) -> {};

    @FunctionalInterface
    private interface Program {

        void take(String recipient, String id) throws NotDelivered;
    }

    @Override
    public int atOnce() {
        return 1;
    }

    @Override
    public List<Outcome> carry(String recipient, List<Notice> notices) throws NotDelivered {
        tried.add(notices.getFirst().id());
        program.take(recipient, notices.getFirst().id());
        return List.of(Outcome.SENT);
    }

    @Test
    void a_node_to_which_nobody_falls_any_more_sends_nothing_more() {
        queue("oa", "a", "b");
        program = (recipient, id) -> mine = name -> false;
        dispatch.send(mine);
        assertThat(tried).containsExactly("a");
        send("2023-08-12T09:00");
        assertThat(tried).containsExactly("a");
    }

    @Test
    void a_node_sends_to_its_own_and_only_if_they_were_its_own_before_it_looked_what_others_had_sent() {
        queue("oa", "a");
        queue("erp", "b");
        Predicate<String> before = name -> name.equals("WEBHOOK erp");
        dispatch.send(before);
        assertThat(tried).containsExactly("b");
        mine = before.negate();
        dispatch.send(mine);
        assertThat(tried).containsExactly("b", "a");
    }

    @Test
    void a_notice_refused_for_good_is_given_up_with_the_reason_and_the_rest_goes_on() {
        queue("oa", "a", "b", "c");
        program = (recipient, id) -> failIf(id.equals("b"), NotDelivered.forGood("HTTP 422"));
        dispatch.send(mine);
        assertThat(log)
                .extracting(line -> line.notice().id() + " " + line.outcome() + " " + line.detail())
                .containsExactly("a SENT null", "b GAVE_UP HTTP 422", "c SENT null");
        send("2023-08-12T09:00");
        assertThat(tried).containsExactly("a", "b", "c");
    }

    @Test
    void a_notice_that_fails_whenever_it_is_tried_holds_the_rest_back_for_one_wait_only() {
        queue("oa", "a", "b", "c");
        program = (recipient, id) -> failIf(id.equals("a"), NotDelivered.forNow("HTTP 500", (Instant) null));
        dispatch.send(mine);
        assertThat(tried).containsExactly("a");
        send("2023-08-10T09:01");
        assertThat(tried).containsExactly("a", "b", "c", "a");
        send("2023-08-10T09:02");
        assertThat(tried).as("its own failures count on").hasSize(4);
        send("2023-08-10T09:03");
        assertThat(tried).hasSize(5);
    }

    @Test
    void a_program_that_asks_to_be_left_alone_is() {
        queue("oa", "a");
        program = (recipient, id) -> {
            throw NotDelivered.forNow("HTTP 429", clock.instant().plus(Duration.ofHours(2)));
        };
        dispatch.send(mine);
        send("2023-08-10T10:59");
        assertThat(tried).hasSize(1);
        send("2023-08-10T11:00");
        assertThat(tried).hasSize(2);
    }

    @Test
    void a_program_that_dawdles_lets_the_others_have_their_turn() {
        queue("slow", "a", "b", "c", "d");
        queue("oa", "e");
        program = (recipient, id) -> clock.forward(Duration.ofSeconds(recipient.equals("slow") ? 15 : 0));
        dispatch.send(mine);
        assertThat(tried).containsExactly("a", "b", "e");
        dispatch.send(mine);
        assertThat(tried).containsExactly("a", "b", "e", "c", "d");
    }

    @Test
    void a_fault_at_one_program_keeps_nothing_from_the_others() {
        queue("broken", "a");
        queue("oa", "b");
        program = (recipient, id) -> {
            if (recipient.equals("broken")) {
                throw new IllegalStateException("no secret");
            }
        };
        dispatch.send(mine);
        assertThat(log).extracting(Delivery::outcome).containsExactly(Outcome.FAILED, Outcome.SENT);
        assertThat(log.getFirst().detail()).isEqualTo("OTHER");
    }

    @Test
    void what_was_told_while_the_disk_was_full_is_written_down_later_and_told_to_nobody_twice() {
        queue("oa", "a", "b");
        queue("erp", "c");
        full = true;
        for (String now : List.of("2023-08-10T09:01", "2023-08-10T09:02")) {
            assertThatThrownBy(() -> send(now)).isInstanceOf(UncheckedIOException.class);
        }
        assertThat(tried)
                .as("nobody else either, as long as nothing can be written")
                .containsExactly("a", "b");
        assertThat(log).isEmpty();
        full = false;
        send("2023-08-10T09:03");
        assertThat(tried).containsExactly("a", "b", "c");
        assertThat(log).extracting(line -> line.notice().id()).containsExactly("a", "b", "c");
    }

    private static void failIf(boolean fails, NotDelivered failure) throws NotDelivered {
        if (fails) {
            throw failure;
        }
    }

    private void send(String now) {
        clock.set(now);
        dispatch.send(mine);
    }

    private void queue(String recipient, String... ids) {
        for (String id : ids) {
            Notice notice = new Notice(
                    NoticeKind.ITEM_ASSIGNED, id, "case-c", "c:RECTIFICATION_ITEM:" + id, null, 0, clock.instant(), 1);
            backlog.take(Delivery.of(clock.instant(), Outcome.QUEUED, Channel.WEBHOOK, recipient, notice));
        }
    }

    private void record(List<Delivery> lines) {
        if (full) {
            throw new UncheckedIOException(new IOException("No space left on device"));
        }
        log.addAll(lines);
        lines.forEach(backlog::take);
    }
}
