package org.duban.ui.reads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.duban.query.store.MemoryViewStore;
import org.duban.query.timeline.AsOf;
import org.duban.query.view.LiveViews;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.junit.jupiter.api.Test;

class ViewGateTest {

    private final LiveViews views = new LiveViews(new MemoryViewStore());

    @Test
    void nothing_is_answered_before_the_views_have_reached_the_head_they_started_with() {
        ViewGate gate = new ViewGate(views.progress(), 1, wanted -> 1);
        ProblemException behind = catchThrowableOfType(ProblemException.class, gate::pass);
        assertThat(behind.code()).isEqualTo(ProblemCode.VIEWS_BEHIND);
    }

    @Test
    void what_another_node_may_have_recorded_is_looked_for_before_it_is_refused() {
        List<Long> looked = new ArrayList<>();
        ViewGate gate = new ViewGate(views.progress(), 0, wanted -> {
            looked.add(wanted);
            return 4;
        });
        ProblemException beyond = catchThrowableOfType(ProblemException.class, () -> gate.await(AsOf.parse("@5")));
        assertThat(beyond.code()).isEqualTo(ProblemCode.INVALID_PARAMETER);
        assertThat(looked).containsExactly(5L);
    }

    @Test
    void an_empty_ledger_keeps_nobody_waiting() {
        ViewGate gate = new ViewGate(views.progress(), 0, wanted -> 0);
        assertThatCode(gate::pass).doesNotThrowAnyException();
    }
}
