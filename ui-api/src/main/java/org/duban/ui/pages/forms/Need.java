package org.duban.ui.pages.forms;

/** Whether a field of a form has to be filled in. */
enum Need {
    /** Always. */
    ALWAYS,
    /** As soon as anything else of its group is: the group may be left empty as a whole. */
    WITH_OTHERS,
    /** Never. */
    NEVER;

    static Need of(boolean required) {
        return required ? ALWAYS : NEVER;
    }

    /** The same of a part of something that may be left empty as a whole. */
    Need loosened() {
        return this == NEVER ? NEVER : WITH_OTHERS;
    }
}
