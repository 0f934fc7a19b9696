package org.duban.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class FolderPlaceTest extends EvidencePlaceContract {

    @TempDir
    Path folder;

    @Override
    protected EvidencePlace open() {
        return FolderPlace.open(folder);
    }

    @AfterEach
    void nothing_is_left_of_what_was_arriving() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.startsWith("arriving"));
        }
    }
}
