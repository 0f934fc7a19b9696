/** What happens when somebody whom the congress elected or appointed reports on his or her duties and is appraised. */
@NullMarked
package org.duban.events.appraisal;

import org.jspecify.annotations.NullMarked;
