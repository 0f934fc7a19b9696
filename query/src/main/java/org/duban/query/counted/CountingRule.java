package org.duban.query.counted;

import java.util.List;
import java.util.stream.Stream;

/** How a figure comes to its value. */
public sealed interface CountingRule {

    /** The kinds of acts it is made of. */
    List<String> kinds();

    /**
     * So many acts of these kinds.
     *
     * @param distinct whether acts of one key count once
     */
    record Count(List<String> kinds, boolean distinct) implements CountingRule {}

    /**
     * So much of a whole in percent, rounded half up; each key counts once in the whole, and in the part if it is in the
     * whole.
     *
     * @param part the kinds of acts by which a key is in the part
     * @param whole the kinds of acts by which a key is in the whole
     * @param decimals that are printed, from 0
     */
    record Share(List<String> part, List<String> whole, int decimals) implements CountingRule {

        @Override
        public List<String> kinds() {
            return Stream.concat(whole.stream(), part.stream()).distinct().toList();
        }
    }

    /**
     * So many things that are there at the end of the period, since whenever: those of which the last act by then began
     * them.
     *
     * @param began the kinds of acts that begin a thing
     * @param ended the kinds of acts that end it
     * @param step what the printed number is rounded down to, from 1; more than that is said to be more
     */
    record Active(List<String> began, List<String> ended, int step) implements CountingRule {

        @Override
        public List<String> kinds() {
            return Stream.concat(began.stream(), ended.stream()).toList();
        }
    }

    /** So much of what is there at the end of the period in percent, which is a hundred only if all of it is in the part. */
    record Covered(Active part, Active whole) implements CountingRule {

        @Override
        public List<String> kinds() {
            return Stream.concat(whole.kinds().stream(), part.kinds().stream())
                    .distinct()
                    .toList();
        }
    }
}
