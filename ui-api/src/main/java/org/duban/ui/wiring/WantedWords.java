package org.duban.ui.wiring;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a value should be, in words.
 *
 * @param chinese as it follows 须
 * @param english as it follows "should be"
 */
record WantedWords(String chinese, String english) {

    private static final Pattern RANGE = Pattern.compile("(-?\\d+)-(\\d+)");
    private static final String SECRET = "******";

    /** Of a setting; nothing where only another setting can say. */
    static WantedWords of(Setting setting) {
        String like = setting.wanted();
        return switch (setting) {
            case BODY_PATIENCE -> time(like, "大于零", " longer than none");
            case STATEMENT_EVERY -> time(like, "至少 1m ", " of 1m at least");
            case CLOCK_BEHIND, CLOCK_AHEAD, CLOCK_JUMP, WEBHOOK_OVERLAP -> time(like, "不短于零", " not below none");
            case EVIDENCE_LIMIT, BODY_LIMIT ->
                new WantedWords(
                        "为大于零的大小（单位 B、KB、MB、GB），例如 " + like,
                        "a size above none (in B, KB, MB or GB), for example " + like);
            case STATEMENT_FOLDER -> several("文件夹，不能是普通文件", "a folder, and no plain file", like);
            case STATEMENT_WITNESS, STATEMENT_TIME_STAMP ->
                several("http 或 https 网址", "an address of http or https", like);
            case STATEMENT_MAIL -> several("邮件地址", "a mail address", like);
            case WITNESS_KEYS -> several("duban state 打印的公钥", "a public key that duban state prints", like);
            case WEBHOOK_ALLOW ->
                several("主机名、地址或者网段，可带端口", "a name, an address or a network, with a port if need be", like);
            case DATA, RULES -> new WantedWords("为文件夹，例如 " + like, "a folder, for example " + like);
            case MONGODB_URI -> like("mongodb://127.0.0.1:27017/duban");
            default -> usual(like);
        };
    }

    private static WantedWords usual(String like) {
        Matcher range = RANGE.matcher(like);
        if (range.matches()) {
            return new WantedWords(
                    "为 " + range.group(1) + " 至 " + range.group(2) + " 的整数",
                    "a whole number from " + range.group(1) + " to " + range.group(2));
        }
        if (like.contains(" / ")) {
            return new WantedWords("为下列之一：" + like, "one of " + like);
        }
        return like.isEmpty() || like.equals(SECRET) ? new WantedWords("", "") : like(like);
    }

    /** What looks like that. */
    static WantedWords like(String example) {
        return new WantedWords("像 " + example + " 这样写", "like " + example);
    }

    private static WantedWords time(String like, String chinese, String english) {
        return new WantedWords(
                "为" + chinese + "的一段时间（单位 s 秒、m 分、h 小时、d 天），例如 " + like,
                "a time" + english + " (in s, m, h or d), for example " + like);
    }

    private static WantedWords several(String chinese, String english, String like) {
        return new WantedWords(
                "为" + chinese + "，多个之间用逗号分开，例如 " + like,
                english + ", or several with commas between them, for example " + like);
    }

    boolean none() {
        return english.isEmpty();
    }
}
