package org.duban.ui.live;

import org.duban.events.AccountName;
import org.duban.events.CaseId;

/** Asks how a case stands for an account, now and after each change. */
record FollowCase(CaseId caseId, AccountName account) {}
