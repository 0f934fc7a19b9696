package org.duban.ui.live;

import org.duban.events.CaseId;
import org.springframework.security.core.Authentication;

/** Asks how a case stands for a caller, now and after each change. */
record FollowCase(CaseId caseId, Authentication caller) {}
