package org.duban.ui.pages.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProvisionsTest {

    @Test
    void a_text_is_named_once_for_provisions_that_follow_each_other() {
        assertThat(Provisions.inOneBreath(
                        List.of("《监督法》第二十二条", "《监督法》第八条第二款", "本系统的设定（非法定）", "《监督法》第九条（参照）", "《议事规则》第九条")))
                .containsExactly("《监督法》第二十二条", "第八条第二款", "本系统的设定（非法定）", "《监督法》第九条（参照）", "《议事规则》第九条");
        assertThat(Provisions.inOneBreath(List.of("Act, article 3", "Act, article 4")))
                .containsExactly("Act, article 3", "Act, article 4");
    }
}
