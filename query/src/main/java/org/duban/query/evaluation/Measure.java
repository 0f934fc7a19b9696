package org.duban.query.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is told of each party: a definition that is never changed, but followed by one of a higher version. What it is called
 * and its rule in words stand in the bundles under {@code measure.ID}.
 */
public enum Measure {
    /** Of the terms whose last day was in the period and that are decided, those met in time. */
    IN_TIME(1, Shape.SHARE),
    /** Terms whose last day was in the period and that are neither met nor ended. */
    OVERDUE(1, Shape.COUNT),
    /** How many days it took to meet the terms whose last day was in the period. */
    DAYS(1, Shape.MEDIAN),
    /** As {@link #IN_TIME}, of answers in writing alone. */
    ANSWERED_IN_TIME(1, Shape.SHARE),
    /** Of what was said to be done or promised in the period, what has been found to be done. */
    FULFILLED(1, Shape.SHARE),
    /** Results and replies that had to be made again. */
    REWORK(1, Shape.COUNT),
    /** What a unit sent back as none of its business. */
    RETURNED(1, Shape.COUNT),
    /** Of what deputies said of first replies, how often it was that they are satisfied. */
    SATISFIED_FIRST(1, Shape.SHARE),
    /** The same of later replies. */
    SATISFIED_AGAIN(1, Shape.SHARE),
    /** Of the Standing Committee's votes on first handling reports, how many found them satisfactory. */
    VOTED_FIRST(1, Shape.SHARE),
    /** The same of later handling reports. */
    VOTED_AGAIN(1, Shape.SHARE),
    /** Problems that were there in an earlier year already. */
    COME_AGAIN(1, Shape.COUNT);

    private final int version;
    private final Shape shape;

    Measure(int version, Shape shape) {
        this.version = version;
        this.shape = shape;
    }

    /** How rows become a number. */
    public enum Shape {
        /** So many rows. */
        COUNT,
        /** So much of the rows in percent, to one decimal, halves up. */
        SHARE,
        /** The days in the middle of the rows, or between the two in the middle. */
        MEDIAN
    }

    /** Of the definition, from 1. */
    public int version() {
        return version;
    }

    /** How its rows become a number. */
    public Shape shape() {
        return shape;
    }

    /** Its id: lower-case letters and hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All of them, in the order in which they are told. */
    public static List<Measure> all() {
        return List.of(values());
    }

    /** The one of that id; empty if there is none. */
    public static Optional<Measure> find(String id) {
        return Stream.of(values()).filter(measure -> measure.id().equals(id)).findFirst();
    }
}
