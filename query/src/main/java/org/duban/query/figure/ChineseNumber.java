package org.duban.query.figure;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers in Chinese numerals: 四十六, 一百零五, 两千三百, 十二万, 九十四点三, 二〇二三. */
final class ChineseNumber {

    /** What one is written with. */
    static final String FORM = "[零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "十百千";
    private static final int LONGEST = 20;
    private static final long MYRIAD = 10_000L;

    private ChineseNumber() {}

    /** The number; empty if the numerals stand in no order that makes one. */
    static Optional<BigDecimal> read(String text) {
        String[] parts = text.replace('〇', '零').replace('两', '二').split("点", 2);
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Long> whole = parts[0].chars().allMatch(c -> DIGITS.indexOf(c) >= 0) && parts[0].length() > 1
                ? Optional.of(Long.parseLong(digits(parts[0])))
                : whole(parts[0]);
        return whole.map(number ->
                parts.length == 1 ? BigDecimal.valueOf(number) : new BigDecimal(number + "." + digits(parts[1])));
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(DIGITS.indexOf(c)));
        return digits.toString();
    }

    /** Of hundred millions, of ten thousands and of what is below, each read alike. */
    private static Optional<Long> whole(String text) {
        for (String unit : new String[] {"亿", "万"}) {
            int at = text.lastIndexOf(unit);
            if (at >= 0) {
                long times = unit.equals("亿") ? MYRIAD * MYRIAD : MYRIAD;
                String rest = text.substring(at + 1);
                Optional<Long> below = rest.isEmpty() ? Optional.of(0L) : whole(rest);
                Optional<Long> above = at == 0 ? Optional.of(1L) : whole(text.substring(0, at));
                return above.flatMap(most -> below.map(least -> most * times + least));
            }
        }
        return small(text);
    }

    /** A number below ten thousand, whose units go down. */
    private static Optional<Long> small(String text) {
        long sum = 0;
        int digit = -1;
        int last = UNITS.length();
        for (int n = 0; n < text.length(); n++) {
            int unit = UNITS.indexOf(text.charAt(n));
            if (unit >= 0) {
                if (unit >= last || (digit <= 0 && n > 0 && sum > 0)) {
                    return Optional.empty();
                }
                sum += (digit < 0 ? 1 : digit) * (long) Math.pow(10, unit + 1.0);
                last = unit;
                digit = -1;
            } else if (digit > 0) {
                return Optional.empty();
            } else {
                digit = DIGITS.indexOf(text.charAt(n));
            }
        }
        return Optional.of(sum + Math.max(digit, 0));
    }
}
