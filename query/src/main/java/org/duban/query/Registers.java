package org.duban.query;

import java.util.List;
import java.util.Optional;
import org.duban.query.account.AccountRegister;
import org.duban.query.activity.ActivityFacts;
import org.duban.query.appointment.AppointmentFacts;
import org.duban.query.caselink.CaseLinkFacts;
import org.duban.query.consultation.ConsultationFacts;
import org.duban.query.contactpoint.ContactPointFacts;
import org.duban.query.dutybearer.DutyBearerFacts;
import org.duban.query.dutyscheme.DutySchemeFacts;
import org.duban.query.internalrule.InternalRuleFacts;
import org.duban.query.meeting.MeetingRegister;
import org.duban.query.notice.NoticeRegister;
import org.duban.query.person.PersonRegister;
import org.duban.query.plan.PlanFacts;
import org.duban.query.post.PostFacts;
import org.duban.query.reading.ReadingRegister;
import org.duban.query.register.ViewedRegister;
import org.duban.query.resolution.ResolutionFacts;
import org.duban.query.seat.SeatRegister;
import org.duban.query.series.SeriesRegister;
import org.duban.query.sheet.FigureSheetRegister;
import org.duban.query.unit.UnitRegister;

/** The table of contents of registers: one line for each. */
public final class Registers {

    /** Every register. */
    public static final List<ViewedRegister<?, ?>> ALL = List.of(
            MeetingRegister.REGISTER,
            NoticeRegister.REGISTER,
            PersonRegister.REGISTER,
            ReadingRegister.REGISTER,
            PostFacts.REGISTER,
            AppointmentFacts.REGISTER,
            ActivityFacts.REGISTER,
            ContactPointFacts.REGISTER,
            ConsultationFacts.REGISTER,
            DutySchemeFacts.REGISTER,
            DutyBearerFacts.REGISTER,
            InternalRuleFacts.REGISTER,
            CaseLinkFacts.REGISTER,
            PlanFacts.REGISTER,
            ResolutionFacts.REGISTER,
            SeatRegister.REGISTER,
            SeriesRegister.REGISTER,
            FigureSheetRegister.REGISTER,
            UnitRegister.REGISTER,
            AccountRegister.REGISTER);

    private Registers() {}

    /** The register whose streams are of that kind; empty if there is none. */
    public static Optional<ViewedRegister<?, ?>> of(String kind) {
        return ALL.stream().filter(register -> register.kind().equals(kind)).findFirst();
    }
}
