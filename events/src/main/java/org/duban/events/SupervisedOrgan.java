package org.duban.events;

/** The four organs a standing committee supervises. */
public enum SupervisedOrgan {
    GOVERNMENT,
    SUPERVISION_COMMISSION,
    COURT,
    PROCURATORATE
}
