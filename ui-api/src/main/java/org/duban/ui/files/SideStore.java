package org.duban.ui.files;

/** Where everything is kept that is not in the ledger and cannot be folded from it. */
public interface SideStore {

    /**
     * The names kept as {@code name}; none if there was nothing yet.
     *
     * @throws BadSecretFile if what is there is not of that form
     */
    SideMap map(String name);

    /** The lines kept as {@code name}; none if there was nothing yet. */
    SideLines lines(String name);
}
