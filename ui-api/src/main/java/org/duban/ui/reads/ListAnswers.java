package org.duban.ui.reads;

import jakarta.servlet.http.HttpServletRequest;
import org.duban.query.timeline.Page;
import org.duban.ui.text.Languages;
import org.springframework.http.ResponseEntity;

/** Answers lists that have a table of their own: a page as JSON, or the whole as that table. */
final class ListAnswers {

    /** Answers {@code listing}, in the form that the address names, or else the one that is wanted most. */
    <L> ResponseEntity<Object> answer(QueryContext asking, HttpServletRequest request, Listing<L> listing) {
        String wanted = ListForms.wanted(asking.parameters(), request);
        return wanted.equals(ListForms.JSON) ? page(asking, listing) : sheet(asking, request, wanted, listing);
    }

    private static <L> ResponseEntity<Object> page(QueryContext asking, Listing<L> listing) {
        Page page = asking.page();
        return ListForms.json(
                listing.json().apply(asking.answered(() -> listing.find().apply(page))));
    }

    private static <L> ResponseEntity<Object> sheet(
            QueryContext asking, HttpServletRequest request, String wanted, Listing<L> listing) {
        L list = listing.find().apply(Page.WHOLE);
        if (listing.next().apply(list) != null) {
            throw ListForms.tooLong();
        }
        ListSheets.Visit visit = new ListSheets.Visit(
                asking.reader(), asking.moment(), Languages.of(request).locale());
        return ListForms.table(listing.sheet().apply(list, visit), wanted);
    }
}
