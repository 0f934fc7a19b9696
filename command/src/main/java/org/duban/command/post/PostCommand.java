package org.duban.command.post;

import java.time.LocalDate;
import org.duban.command.Authorized;
import org.duban.command.Command;
import org.duban.command.GeneratedId;
import org.duban.events.PostId;
import org.duban.events.Role;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.person.PersonEvent.Post;
import org.duban.events.post.PostEvent.Nominator;
import org.jspecify.annotations.Nullable;

/** What can be asked of the register of posts. */
public sealed interface PostCommand extends Command {

    /** The post it is about. */
    PostId postId();

    @Override
    default StreamId stream() {
        return postId().stream();
    }

    /**
     * Puts a post on the register.
     *
     * @param organ the organ it is in; null for one of the congress itself
     * @param unit the unit it is in; null for one that stands above units
     * @param passMark what a nominee has to reach in the law examination, to 100; 0 where none is needed
     */
    @Authorized(by = Role.CLERK, basis = "Org §50; DD")
    record EstablishPost(
            @GeneratedId PostId postId,
            String title,
            Post post,
            @Nullable SupervisedOrgan organ,
            @Nullable UnitId unit,
            Nominator nominator,
            int passMark,
            LocalDate occurredOn)
            implements PostCommand {}

    /** Records what nominees for a post have to reach in the law examination from now on. */
    @Authorized(by = Role.CLERK, basis = "CQ-App §16; SZ-App §15; DD")
    record ChangeExamDemand(
            PostId postId, int passMark, @SeveralLines String reason, LocalDate occurredOn) implements PostCommand {}

    /** Records that there is no such post any more. */
    @Authorized(by = Role.CLERK, basis = "DD")
    record AbolishPost(PostId postId, @SeveralLines String reason, LocalDate occurredOn) implements PostCommand {}
}
