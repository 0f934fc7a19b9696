package org.duban.command.post;

import java.util.List;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.EntryLog;
import org.duban.command.LoggedRegister;
import org.duban.command.Rule;
import org.duban.command.post.PostCommand.AbolishPost;
import org.duban.command.post.PostCommand.ChangeExamDemand;
import org.duban.command.post.PostCommand.EstablishPost;
import org.duban.command.unit.Units;
import org.duban.events.PostId;
import org.duban.events.post.PostEvent;
import org.duban.events.post.PostEvent.ExamDemandChanged;
import org.duban.events.post.PostEvent.PostAbolished;
import org.duban.events.post.PostEvent.PostEstablished;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.jspecify.annotations.Nullable;

/** The register of posts that the Standing Committee fills. */
public final class PublicPosts extends LoggedRegister<PostCommand, PostEvent> {

    /** The register. */
    public static final PublicPosts REGISTER = new PublicPosts();

    private static final int HIGHEST = 100;

    private PublicPosts() {
        super(PostId.KIND, PostCommand.class, PostEvent.class);
    }

    /** The post of that id; refuses if there is none or none any more. */
    public static PublicPost standing(Context context, PostId postId) {
        EntryLog<PostEvent> log = REGISTER.known(context, postId);
        standing(log);
        return new PublicPost(log.begun(PostEstablished.class), passMark(log));
    }

    /** How it was established; refuses if there is none of that id. */
    public static PostEstablished established(Context context, PostId postId) {
        return REGISTER.known(context, postId).begun(PostEstablished.class);
    }

    private static int passMark(EntryLog<PostEvent> log) {
        return log.last(ExamDemandChanged.class)
                .map(ExamDemandChanged::passMark)
                .orElse(log.begun(PostEstablished.class).passMark());
    }

    /**
     * A post that somebody can be proposed for.
     *
     * @param passMark what a nominee has to reach in the law examination; 0 where none is needed
     */
    public record PublicPost(PostEstablished established, int passMark) {}

    @Override
    public List<Rule> refusals() {
        return List.of(PostRule.values());
    }

    @Override
    protected List<PostEvent> on(PostCommand command, @Nullable EntryLog<PostEvent> post, Context context) {
        return switch (command) {
            case EstablishPost c -> {
                notBegun(post, c);
                yield List.of(new PostEstablished(
                        c.postId(),
                        c.title(),
                        c.post(),
                        c.organ(),
                        c.unit(),
                        c.nominator(),
                        c.passMark(),
                        c.occurredOn()));
            }
            case ChangeExamDemand c -> {
                EntryLog<PostEvent> log = begun(post, c);
                standing(log);
                CommandRefused.unless(passMark(log) != c.passMark(), CommonRule.CHANGES_NOTHING);
                yield List.of(new ExamDemandChanged(c.postId(), c.passMark(), c.reason(), c.occurredOn()));
            }
            case AbolishPost c -> {
                standing(begun(post, c));
                yield List.of(new PostAbolished(c.postId(), c.reason(), c.occurredOn()));
            }
        };
    }

    private static void standing(EntryLog<PostEvent> log) {
        CommandRefused.unless(
                !log.has(PostAbolished.class),
                PostRule.POST_ABOLISHED,
                "title",
                log.begun(PostEstablished.class).title());
    }

    @Override
    protected void check(PostEvent event, @Nullable EntryLog<PostEvent> before, Context context) {
        int passMark = switch (event) {
            case PostEstablished e -> e.passMark();
            case ExamDemandChanged e -> e.passMark();
            case PostAbolished e -> 0;
        };
        CommandRefused.unless(
                passMark >= 0 && passMark <= HIGHEST,
                PostRule.PASS_MARK_IMPOSSIBLE,
                "highest",
                String.valueOf(HIGHEST));
        if (event instanceof PostEstablished e && e.unit() != null) {
            Units.mustBe(context, e.unit(), UnitKind.values());
        }
    }
}
