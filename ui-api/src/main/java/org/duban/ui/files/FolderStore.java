package org.duban.ui.files;

import java.nio.file.Path;

/** Each in a file of its own, all in one folder. */
public record FolderStore(Path folder) implements SideStore {

    @Override
    public SideMap map(String name) {
        return SecretMap.open(folder.resolve(name));
    }

    @Override
    public SideLines lines(String name) {
        return LineFile.open(folder.resolve(name));
    }
}
