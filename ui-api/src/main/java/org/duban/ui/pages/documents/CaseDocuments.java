package org.duban.ui.pages.documents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.events.Role;
import org.duban.query.cases.Cases;
import org.duban.query.cases.FindCase;
import org.duban.query.caseview.CaseView;
import org.duban.query.followup.FindFollowUps;
import org.duban.query.followup.FollowUpFilter;
import org.duban.query.followup.FollowUpList;
import org.duban.query.followup.FollowUpStatus;
import org.duban.query.followup.FollowUps;
import org.duban.query.followup.Subject;
import org.duban.query.timeline.Page;
import org.duban.ui.pages.PageFormatter;
import org.duban.ui.pages.PageFormatters;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.springframework.stereotype.Component;

/** Finds the documents of a case, as far as a reader may see it. */
@Component
class CaseDocuments {

    /** They write drafts, and read the whole case: drawn from a part of it, a draft would state what is not so. */
    private static final Set<Role> WRITERS = Set.of(Role.CLERK, Role.COMMITTEE);

    private final Cases cases;
    private final FollowUps followUps;
    private final PageFormatters formatters;
    private final IssuingOrgan issuer;

    CaseDocuments(Cases cases, FollowUps followUps, PageFormatters formatters, IssuingOrgan issuer) {
        this.cases = cases;
        this.followUps = followUps;
        this.formatters = formatters;
        this.issuer = issuer;
    }

    /**
     * Those of one case.
     *
     * @param letters on record, with their numbers
     * @param drafts whose numbers are not on record; none for whoever does not write them
     */
    record Found(CaseView view, CaseLetters letters, List<LetterDraft> drafts) {

        Optional<LetterDraft> draft(String code) {
            return drafts.stream().filter(draft -> draft.code().equals(code)).findFirst();
        }
    }

    /** @throws ProblemException if there is no such case for the reader */
    Found of(CaseId id, PageRequest visit, Locale language) {
        FollowUpList owed = followUps.find(
                visit.reader(),
                new FindFollowUps(FollowUpStatus.ALL, FollowUpFilter.of(Subject.of(id)), visit.moment(), Page.WHOLE));
        CaseView view = cases.find(visit.reader(), new FindCase(id, visit.at(owed.position())))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        PageFormatter say = formatters.speaking(language, visit);
        Drafting drafting = new Drafting(view, say, issuer.called(say.words()));
        List<LetterDraft> drafts = visit.reader().roles().stream().anyMatch(WRITERS::contains)
                ? Stream.concat(new RedoNotices(drafting).all(), new InspectionReports(drafting).all())
                        .toList()
                : List.of();
        return new Found(view, new CaseLetters(drafting, owed.items()), drafts);
    }
}
