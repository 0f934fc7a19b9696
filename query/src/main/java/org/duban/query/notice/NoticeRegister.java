package org.duban.query.notice;

import java.util.List;
import java.util.Optional;
import org.duban.events.NoticeId;
import org.duban.events.notice.NoticeEvent;
import org.duban.events.notice.NoticeEvent.NoticeSkipped;
import org.duban.query.register.ViewedRegister;

/** How skipped notices are viewed. */
public final class NoticeRegister {

    /** The line in the table of contents. */
    public static final ViewedRegister<NoticeEvent, NoticeFacts> REGISTER = new ViewedRegister<>(
            NoticeId.KIND,
            NoticeEvent.class,
            NoticeFacts.class,
            List.of(),
            event -> switch (event) {
                case NoticeSkipped e -> Optional.of(NoticeFacts.of(e));
            },
            (facts, event) -> switch (event) {
                case NoticeSkipped e -> NoticeFacts.of(e);
            });

    private NoticeRegister() {}
}
