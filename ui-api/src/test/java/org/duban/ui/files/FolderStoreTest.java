package org.duban.ui.files;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest extends SideStoreContract {

    @TempDir
    Path folder;

    @Override
    protected SideStore open() {
        return new FolderStore(folder);
    }
}
