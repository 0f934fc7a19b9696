package org.duban.query.post;

import java.util.List;
import org.duban.events.PostId;
import org.duban.events.post.PostEvent;
import org.duban.events.post.PostEvent.ExamDemandChanged;
import org.duban.events.post.PostEvent.PostAbolished;
import org.duban.events.post.PostEvent.PostEstablished;
import org.duban.query.register.EntryFacts;
import org.duban.query.register.ViewedRegister;
import org.jspecify.annotations.Nullable;

/**
 * One post that the Standing Committee fills; lists are oldest first.
 *
 * @param demands changes of what nominees have to reach in the law examination
 * @param abolition null while it exists
 */
public record PostFacts(
        PostEstablished established,
        List<ExamDemandChanged> demands,
        @Nullable PostAbolished abolition) implements EntryFacts {

    /** The line in the table of contents. */
    public static final ViewedRegister<PostEvent, PostFacts> REGISTER =
            EntryFacts.viewed(PostId.KIND, PostEvent.class, PostFacts.class, List.of(), PostEstablished.class);

    @Override
    public String title() {
        return established.title();
    }
}
