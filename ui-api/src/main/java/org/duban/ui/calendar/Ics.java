package org.duban.ui.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.duban.ui.text.Texts;

/** Writes iCalendar (RFC 5545): one event for a whole day each, which does not make anybody busy. */
final class Ics {

    /** A feed may be empty, which the library's check does not allow. */
    private static final boolean CHECKED = false;

    /** The library folds by characters. */
    private static final int UNFOLDED = Integer.MAX_VALUE;

    private Ics() {}

    static String of(List<CalendarEntry> entries) {
        List<VEvent> events = entries.stream().map(Ics::event).toList();
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(CHECKED, UNFOLDED).output(new Calendar(header(), new ComponentList<>(events)), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Folding.of(text.toString());
    }

    private static PropertyList header() {
        return properties(
                new ProdId("-//Duban//Duban//ZH"),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                new XProperty("X-WR-CALNAME", Texts.ZH.get("calendar.name")));
    }

    private static VEvent event(CalendarEntry entry) {
        return new VEvent(properties(
                new Uid(entry.uid()),
                new DtStamp(entry.changedAt()),
                new LastModified(entry.changedAt()),
                new Sequence(entry.sequence()),
                new DtStart<>(new ParameterList(List.of(Value.DATE)), entry.on()),
                new Summary(entry.summary()),
                new Url(entry.link()),
                ImmutableTransp.TRANSPARENT));
    }

    private static PropertyList properties(Property... properties) {
        return new PropertyList(List.of(properties));
    }
}
