package org.duban.query.caseview;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.duban.events.PersonId;
import org.duban.events.person.PersonEvent.Post;

/** Facts of a form in whose cases people act by a post that they hold. */
public interface ActedInOffice {

    /** The posts of whoever answers for an organ or a department. */
    Set<Post> OF_HEADS = Set.of(Post.HEAD_OF_ORGAN, Post.HEAD_OF_DEPARTMENT, Post.DEPUTY_HEAD_OF_ORGAN);

    /** The post of whoever acts as a member of the Standing Committee. */
    Set<Post> OF_MEMBERS = Set.of(Post.STANDING_COMMITTEE_MEMBER);

    /** Who acted, when, and by which post. */
    List<OfficeAct> actsInOffice();

    /**
     * Somebody acted by a post.
     *
     * @param by one of these posts
     */
    record OfficeAct(PersonId person, LocalDate on, Set<Post> by) {}
}
