package org.duban.ui.pages.forms;

import java.util.Optional;
import org.duban.events.CaseId;
import org.duban.events.ItemId;
import org.duban.events.StreamId;
import org.duban.query.caseview.CaseView;
import org.jspecify.annotations.Nullable;

/**
 * What a form is about.
 *
 * @param stream the case or the entry of a register; null if it begins one
 * @param view of the case; null if it is about none, or about one that the reader is not shown
 * @param item null unless it is about one item
 */
record FormSubject(
        @Nullable StreamId stream,
        @Nullable CaseView view,
        @Nullable ItemId item) {

    /** Where one sees what came of it; the first page for what has none of its own. */
    String page() {
        if (stream == null) {
            return "/";
        }
        if (!stream.kind().equals(CaseId.KIND)) {
            return "/registers/" + stream.kind() + "/" + stream.id();
        }
        String page = "/cases/" + stream.id();
        return item == null ? page : page + "/items/" + item;
    }

    /** The version that the stream is at; empty if that is not known. */
    Optional<Long> version() {
        return Optional.ofNullable(view).map(CaseView::version);
    }
}
