package org.duban.ui.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretMapTest {

    @Test
    void a_file_whose_last_name_was_forgotten_can_be_opened_again(@TempDir Path folder) {
        SecretMap map = SecretMap.open(folder.resolve("names"));
        map.put("a", "1");
        map.remove("a");
        assertThat(SecretMap.open(folder.resolve("names")).all()).isEmpty();
    }
}
