package org.duban.ui.notices.outbox;

import java.util.Map;
import org.duban.ui.notices.Carrier;
import org.duban.ui.notices.Channel;

/** What carries notices, for each channel in use. */
public record Carriers(Map<Channel, Carrier> byChannel) {}
