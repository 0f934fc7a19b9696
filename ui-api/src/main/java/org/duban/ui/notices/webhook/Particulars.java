package org.duban.ui.notices.webhook;

import org.duban.events.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says beyond what things are called, as far as its receiver may know.
 *
 * @param title of the item, or of the case or entry where that as a whole owes the duty
 * @param caseTitle of the case, or of the entry of a register
 * @param unit that owes the duty
 * @param unitName what that is called
 */
record Particulars(
        @Nullable String title,
        @Nullable String caseTitle,
        @Nullable UnitId unit,
        @Nullable String unitName) {

    static final Particulars NONE = new Particulars(null, null, null, null);
}
