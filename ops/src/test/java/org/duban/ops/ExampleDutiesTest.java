package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.duban.command.whatif.WhatIfVerdict;
import org.duban.ui.wiring.RunningDuban;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleDutiesTest {

    @Test
    void the_rules_and_the_views_agree_on_what_the_example_owes_after_any_event(@TempDir Path folder) {
        ExampleYear.given(folder, new RecordingTerminal(Map.of()));
        SameDuties same = new SameDuties();
        SameVerdicts verdicts = new SameVerdicts();
        try (RunningDuban duban = RunningDuban.offline(ExampleYear.settings(folder))) {
            same.hold(duban.core().history(), "example");
            verdicts.hold(duban.core().history(), LocalDate.of(2024, 1, 11), "example");
        }
        assertThat(same.kinds())
                .contains(
                        "INSPECTION_REPORT",
                        "OPINION_COMPILE",
                        "OPINION_DELIVER",
                        "REPORT_COMMENT",
                        "HANDLING_REPORT",
                        "RECTIFICATION_ITEM",
                        "MEETING_NOTICE");
        assertThat(verdicts.met())
                .containsKeys(WhatIfVerdict.MET, WhatIfVerdict.MET_LATE, WhatIfVerdict.MISSED, WhatIfVerdict.OPEN);
    }
}
