package org.duban.events.post;

import java.time.LocalDate;
import org.duban.events.Event;
import org.duban.events.Fixed;
import org.duban.events.PostId;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.person.PersonEvent.Post;
import org.jspecify.annotations.Nullable;

/** What can happen to a post that the Standing Committee fills. */
public sealed interface PostEvent extends Event {

    /** Which one. */
    PostId postId();

    @Override
    default StreamId stream() {
        return postId().stream();
    }

    /**
     * There is such a post.
     *
     * @param title what its holder is called
     * @param post what it lets its holder do
     * @param organ the organ it is in; null for one of the congress itself
     * @param unit the unit it is in; null for one that stands above units
     * @param nominator who proposes somebody for it
     * @param passMark what a nominee has to reach in the law examination; 0 where none is needed
     */
    record PostEstablished(
            PostId postId,
            String title,
            @Fixed Post post,
            @Nullable SupervisedOrgan organ,
            @Nullable UnitId unit,
            @Fixed Nominator nominator,
            int passMark,
            LocalDate occurredOn)
            implements PostEvent {}

    /** From now on nominees for it have to reach that in the law examination; 0 where none is needed. */
    record ExamDemandChanged(
            PostId postId, int passMark, @SeveralLines String reason, LocalDate occurredOn) implements PostEvent {}

    /** There is no such post any more. */
    record PostAbolished(PostId postId, @SeveralLines String reason, LocalDate occurredOn) implements PostEvent {}

    /** Who proposes somebody to the Standing Committee. */
    enum Nominator {
        CHAIRPERSONS_MEETING,
        DISTRICT_HEAD,
        COMMISSION_HEAD,
        COURT_PRESIDENT,
        CHIEF_PROCURATOR
    }
}
