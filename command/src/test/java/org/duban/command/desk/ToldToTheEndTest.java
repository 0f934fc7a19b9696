package org.duban.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.desk.Scenario.after;
import static org.duban.command.desk.Story.told;

import org.duban.command.CaseCommand;
import org.duban.events.handling.ClosingEvent.CaseClosed;
import org.junit.jupiter.api.Test;

class ToldToTheEndTest {

    @Test
    void an_inspection_is_worked_to_its_end() {
        Scenario closed = after(told().toArray(CaseCommand[]::new));

        assertThat(closed.history().getLast().event()).isInstanceOf(CaseClosed.class);
    }
}
