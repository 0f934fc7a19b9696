package org.duban.query.workreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duban.events.workreport.DraftingEvent.CollectedView;
import org.duban.events.workreport.DraftingEvent.CollectedViewsSent;
import org.duban.events.workreport.DraftingEvent.ViewAnswer;
import org.jspecify.annotations.Nullable;

/** The views that an organ was sent on one day, each beside its answer. */
public record CollectedViews(LocalDate on, String documentNo, List<NumberedView> views) {

    /**
     * A view on the organ's work.
     *
     * @param number counts all views that the organ was sent, from one
     * @param from whose it is
     * @param answer of the organ's last report; null if that does not answer it, or there is none yet
     */
    public record NumberedView(
            int number,
            String from,
            String text,
            boolean answered,
            @Nullable String answer) {

        NumberedView answered(List<ViewAnswer> answers) {
            String given = answers.stream()
                    .filter(one -> one.view() == number)
                    .map(ViewAnswer::answer)
                    .findFirst()
                    .orElse(null);
            return new NumberedView(number, from, text, given != null, given);
        }
    }

    static CollectedViews of(CollectedViewsSent e, int before) {
        List<NumberedView> numbered = new ArrayList<>();
        for (CollectedView view : e.views()) {
            numbered.add(new NumberedView(before + numbered.size() + 1, view.from(), view.text(), false, null));
        }
        return new CollectedViews(e.occurredOn(), e.documentNo(), List.copyOf(numbered));
    }

    CollectedViews answered(List<ViewAnswer> answers) {
        return new CollectedViews(
                on,
                documentNo,
                views.stream().map(view -> view.answered(answers)).toList());
    }
}
