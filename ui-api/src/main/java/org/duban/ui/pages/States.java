package org.duban.ui.pages;

import org.duban.query.duty.DutyView.Ended;
import org.duban.query.followup.FollowUp;

/** How far items and other duties have come, in words. */
final class States {

    private States() {}

    /** The state of an item, or of any other duty. */
    static String of(Object code, Words words) {
        return words.find("state." + code).orElseGet(() -> words.get("value.ItemState." + code));
    }

    /** How far something owed has come; why it is owed no more if it ended unmet. */
    static String of(FollowUp followUp, Words words) {
        Ended ended = followUp.row().duty().ended();
        return ended == null
                ? of(followUp.state(), words)
                : words.get("state.ended", words.get("value.Cause." + ended.cause()));
    }
}
