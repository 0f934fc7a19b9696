package org.duban.ui.pages.saved;

/**
 * A list as somebody wants to see it again.
 *
 * @param name that he gave it
 * @param address of the list with its filters and its order, within the application
 */
public record SavedView(String name, String address) {

    private static final int LONGEST_NAME = 40;

    /** Whether it can be kept under that name. */
    static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME && name.chars().noneMatch(Character::isISOControl);
    }
}
