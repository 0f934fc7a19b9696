package org.duban.ui.pages.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.events.StreamId;
import org.duban.query.cases.Cases;
import org.duban.query.cases.FindCase;
import org.duban.query.followup.FindFollowUps;
import org.duban.query.followup.FollowUpFilter;
import org.duban.query.followup.FollowUpStatus;
import org.duban.query.followup.FollowUps;
import org.duban.query.followup.Subject;
import org.duban.query.timeline.Page;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.springframework.stereotype.Component;

/** Finds the rows that somebody ticked: those of cases, and of entries of registers that owe something, as far as he sees them. */
@Component
class BulkRows {

    private static final int MOST = 200;

    private final Cases cases;
    private final FollowUps followUps;

    BulkRows(Cases cases, FollowUps followUps) {
        this.cases = cases;
        this.followUps = followUps;
    }

    /** @throws ProblemException if there are too many, or one is no row of a list that the reader sees */
    List<BulkRow> of(HttpServletRequest request, PageRequest visit) {
        List<BulkRow> rows = Stream.ofNullable(request.getParameterValues("row"))
                .flatMap(Arrays::stream)
                .distinct()
                .map(text -> BulkRow.read(text).orElseThrow(() -> wrong(fault(FaultCode.MALFORMED))))
                .toList();
        if (rows.size() > MOST) {
            throw wrong(fault(FaultCode.TOO_MANY).with("most", Integer.toString(MOST)));
        }
        if (!rows.stream().map(BulkRow::stream).distinct().allMatch(stream -> listed(stream, visit))) {
            throw wrong(fault(FaultCode.UNKNOWN));
        }
        return rows;
    }

    private boolean listed(StreamId stream, PageRequest visit) {
        if (stream.kind().equals(CaseId.KIND)) {
            return cases.find(visit.reader(), new FindCase(new CaseId(stream.id()), visit.now()))
                    .isPresent();
        }
        FollowUpFilter owed = FollowUpFilter.of(new Subject(null, stream, null, null, null, null));
        FindFollowUps query = new FindFollowUps(FollowUpStatus.ALL, owed, visit.now(), Page.FIRST);
        return !followUps.find(visit.reader(), query).items().isEmpty();
    }

    private static Fault fault(FaultCode code) {
        return Fault.parameter("row", code);
    }

    private static ProblemException wrong(Fault fault) {
        return new ProblemException(ProblemCode.INVALID_PARAMETER, fault);
    }
}
