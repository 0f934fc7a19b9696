package org.duban.query.caseview;

import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;

/**
 * What a case is about and who is in charge.
 *
 * @param subject the statute or legal system under inspection
 * @param organ the organ supervised
 * @param committee the committee in charge
 */
public record CaseOutline(
        Form form, String title, String subject, SupervisedOrgan organ, UnitId committee, Secrecy secrecy) {}
