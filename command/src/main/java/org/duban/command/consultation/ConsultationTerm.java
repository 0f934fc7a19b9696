package org.duban.command.consultation;

import org.duban.command.rules.Term;

/** The deadline rules that only consultations are counted by. */
enum ConsultationTerm implements Term {
    CONSULTATION_REPLY
}
