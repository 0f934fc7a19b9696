package org.duban.query.workreport;

import org.duban.query.caseview.CaseStage;

/** How a special work report ends that is never heard. It lies after the closed case, so that closing does not hide it. */
enum TopicEnd implements CaseStage {
    TOPIC_CANCELLED;

    @Override
    public boolean aside() {
        return true;
    }
}
