package org.duban.command.rules;

import java.util.List;
import java.util.stream.Stream;
import org.duban.command.CommandFolders;
import org.duban.command.data.BadDataFile;
import org.duban.command.data.DataFile;

/** The packs that ship with the program: of each level its own file, and what the folders of commands add to it. */
final class ShippedPacks {

    private ShippedPacks() {}

    /**
     * Returns the packs of {@code place}, the later to be laid over the earlier.
     *
     * @throws BadDataFile if a file cannot be used, or a row names a pack of no place
     */
    static Stream<RulePack> of(Jurisdiction place) {
        List<FolderRules> folders = CommandFolders.ALL.stream()
                .flatMap(folder -> FolderRules.of(folder.anchor()).stream())
                .toList();
        List<String> known =
                Jurisdiction.all().stream().flatMap(one -> one.packs().stream()).toList();
        folders.forEach(folder -> folder.mustName(known));
        return place.packs().stream().map(pack -> merged(pack, folders));
    }

    private static RulePack merged(String pack, List<FolderRules> folders) {
        RulePack merged = RulePack.read(DataFile.beside(ShippedPacks.class, pack));
        for (FolderRules folder : folders) {
            merged = merged.with(folder.in(pack));
        }
        return merged;
    }
}
