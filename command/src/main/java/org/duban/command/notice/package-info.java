/** The register of notices that somebody decided never to send. */
@NullMarked
package org.duban.command.notice;

import org.jspecify.annotations.NullMarked;
