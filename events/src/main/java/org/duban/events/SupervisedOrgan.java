package org.duban.events;

import java.util.Locale;

/** The four organs a standing committee supervises. */
public enum SupervisedOrgan {
    GOVERNMENT,
    SUPERVISION_COMMISSION,
    COURT,
    PROCURATORATE;

    /** Its name as part of an id: {@code supervision-commission}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
