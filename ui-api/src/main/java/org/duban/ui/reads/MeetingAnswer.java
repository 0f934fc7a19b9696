package org.duban.ui.reads;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.duban.query.duty.DutyView;
import org.duban.query.meeting.MeetingFacts;

/**
 * A meeting on the register.
 *
 * @param duties what it owes or owed
 * @param version what {@code If-Match} compares
 */
public record MeetingAnswer(@JsonUnwrapped MeetingFacts meeting, List<DutyView> duties, long version) {}
