package org.duban.query.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.duban.query.figure.AuditFinding.Verdict;
import org.duban.query.figure.StatedNumber.Bound;
import org.jspecify.annotations.Nullable;

/** Compares stated numbers with computed ones, at as many digits as were stated. */
final class Stated {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** More digits than anybody prints. */
    private static final int PRECISE = 12;

    private Stated() {}

    static Verdict verdict(FigureValue value, StatedNumber stated, List<StatedNumber> others) {
        boolean share = value.whole() != null;
        BigDecimal exact = exact(value);
        if (share && !stated.percent()) {
            return verdict(value, stated.asShare(), others);
        }
        if (share != stated.percent() || exact == null) {
            return Verdict.MISMATCH;
        }
        return share ? ofShare(exact, stated, others) : ofCount(exact, stated);
    }

    private static Verdict ofCount(BigDecimal exact, StatedNumber stated) {
        if (!stated.takes(exact)) {
            return Verdict.MISMATCH;
        }
        return stated.bound() == Bound.EXACT ? Verdict.MATCH : Verdict.MATCH_TRUNCATED;
    }

    private static Verdict ofShare(BigDecimal exact, StatedNumber stated, List<StatedNumber> others) {
        if (stated.bound() != Bound.EXACT) {
            return ofCount(exact, stated);
        }
        BigDecimal rounded = exact.setScale(stated.decimals(), RoundingMode.HALF_UP);
        if (rounded.compareTo(stated.value()) == 0) {
            return Verdict.MATCH;
        }
        if (exact.setScale(stated.decimals(), RoundingMode.DOWN).compareTo(stated.value()) == 0) {
            return Verdict.MATCH_TRUNCATED;
        }
        BigDecimal moved = rounded.subtract(stated.value()).abs();
        BigDecimal all = others.stream().map(StatedNumber::value).reduce(stated.value(), BigDecimal::add);
        boolean adjusted = !others.isEmpty()
                && moved.compareTo(BigDecimal.ONE.movePointLeft(stated.decimals())) == 0
                && all.compareTo(HUNDRED) == 0;
        return adjusted ? Verdict.MATCH_ADJUSTED_TO_100 : Verdict.MISMATCH;
    }

    /** The value as a number, a share in percent; null for a share of nothing. */
    static @Nullable BigDecimal exact(FigureValue value) {
        Long count = value.count();
        Long whole = value.whole();
        if (count == null || (whole != null && whole == 0)) {
            return null;
        }
        BigDecimal part = BigDecimal.valueOf(count);
        return whole == null
                ? part
                : part.multiply(HUNDRED).divide(BigDecimal.valueOf(whole), PRECISE, RoundingMode.HALF_UP);
    }
}
