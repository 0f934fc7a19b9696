package org.duban.query.suggestion;

import org.duban.query.caseview.CaseStage;

/** How far a suggestion of deputies has come; the last three close it without its being handled. */
enum SuggestionStage implements CaseStage {
    SUGGESTION_SUBMITTED,
    SUGGESTION_REGISTERED,
    SUGGESTION_ASSIGNED,
    SUGGESTION_DISTRIBUTED,
    SUGGESTION_RETURN_PENDING,
    SUGGESTION_HANDLING,
    SUGGESTION_REPLIED,
    SUGGESTION_RATED,
    SUGGESTION_RE_HANDLING,
    SUGGESTION_TRACKING,
    SUGGESTION_NOT_ACCEPTED,
    SUGGESTION_TRANSFERRED_UP,
    SUGGESTION_WITHDRAWN;

    /** Whether a suggestion that is there was closed without being handled. */
    boolean closes() {
        return compareTo(SUGGESTION_NOT_ACCEPTED) >= 0;
    }

    @Override
    public boolean aside() {
        return closes()
                || this == SUGGESTION_RETURN_PENDING
                || this == SUGGESTION_RE_HANDLING
                || this == SUGGESTION_TRACKING;
    }

    /** Where a suggestion stands of which these facts are known. */
    static SuggestionStage of(SuggestionFacts facts) {
        SuggestionIntakeFacts intake = facts.intake();
        if (intake.withdrawal() != null) {
            return SUGGESTION_WITHDRAWN;
        }
        if (intake.transfer() != null) {
            return SUGGESTION_TRANSFERRED_UP;
        }
        if (intake.rejection() != null) {
            return SUGGESTION_NOT_ACCEPTED;
        }
        if (facts.replies().round() > 0) {
            return replied(facts);
        }
        if (facts.handover().returning()) {
            return SUGGESTION_RETURN_PENDING;
        }
        if (facts.handover().team().isPresent()) {
            return facts.efforts().begun() ? SUGGESTION_HANDLING : SUGGESTION_DISTRIBUTED;
        }
        if (!facts.handover().assignments().isEmpty()) {
            return SUGGESTION_ASSIGNED;
        }
        return intake.registration() == null ? SUGGESTION_SUBMITTED : SUGGESTION_REGISTERED;
    }

    private static SuggestionStage replied(SuggestionFacts facts) {
        if (facts.replies().reHandling()) {
            return SUGGESTION_RE_HANDLING;
        }
        if (facts.promise().open(facts.replies().latest().orElseThrow())) {
            return SUGGESTION_TRACKING;
        }
        return facts.replies().heard(facts.text().signers()) ? SUGGESTION_RATED : SUGGESTION_REPLIED;
    }
}
