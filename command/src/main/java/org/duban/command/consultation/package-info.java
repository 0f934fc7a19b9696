/** The register of consultations on drafts of statutes, and of the opinions that contact points report. */
@NullMarked
package org.duban.command.consultation;

import org.jspecify.annotations.NullMarked;
