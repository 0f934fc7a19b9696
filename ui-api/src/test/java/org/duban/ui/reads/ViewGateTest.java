package org.duban.ui.reads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.duban.query.store.MemoryViewStore;
import org.duban.query.view.LiveViews;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.junit.jupiter.api.Test;

class ViewGateTest {

    private final LiveViews views = new LiveViews(new MemoryViewStore());

    @Test
    void nothing_is_answered_before_the_views_have_reached_the_head_they_started_with() {
        ViewGate gate = new ViewGate(views.progress(), 1, () -> 1);
        ProblemException behind = catchThrowableOfType(ProblemException.class, gate::pass);
        assertThat(behind.code()).isEqualTo(ProblemCode.VIEWS_BEHIND);
    }

    @Test
    void an_empty_ledger_keeps_nobody_waiting() {
        ViewGate gate = new ViewGate(views.progress(), 0, () -> 0);
        assertThatCode(gate::pass).doesNotThrowAnyException();
    }
}
