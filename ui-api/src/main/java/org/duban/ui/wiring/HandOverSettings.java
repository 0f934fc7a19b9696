package org.duban.ui.wiring;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How nodes on one MongoDB hand their drafts over to one of them.
 *
 * @param listens the port that a node takes drafts of others on, 0 for any free one
 * @param host by which others reach it, as its certificate has it
 * @param port by which they do, 0 for the one that it listens on
 * @param bundle the name of the certificates, one of Boot's
 */
record HandOverSettings(int listens, String host, int port, String bundle) {

    private static final List<Setting> NEEDED =
            List.of(Setting.HANDOVER_PORT, Setting.HANDOVER_ADDRESS, Setting.HANDOVER_BUNDLE);

    /**
     * What is written; empty if nothing is.
     *
     * @throws StartRefused if it cannot be, or is written by half
     */
    static Optional<HandOverSettings> of(DubanProperties written) {
        List<Setting> missing =
                NEEDED.stream().filter(setting -> !setting.in(written)).toList();
        if (missing.size() == NEEDED.size()) {
            return Optional.empty();
        }
        if (!missing.isEmpty()) {
            throw new StartRefused(
                    "节点之间移交须同时设置 " + names(NEEDED, "、") + "，还缺 " + names(missing, "、") + "。",
                    "A hand-over between nodes takes " + names(NEEDED, ", ") + "; not set: " + names(missing, ", ")
                            + ".");
        }
        if (!Setting.MONGODB_URI.in(written)) {
            throw new StartRefused(
                    "设置了 DUBAN_HANDOVER_PORT，却没有设置 DUBAN_MONGODB_URI：只有 MongoDB 上的多个节点才需要移交。",
                    "DUBAN_HANDOVER_PORT is set, but DUBAN_MONGODB_URI is not; only nodes on a MongoDB hand anything over.");
        }
        int listens = Integer.parseInt(Setting.HANDOVER_PORT.written(written));
        refuseTakenPort(written, listens);
        String address = Setting.HANDOVER_ADDRESS.written(written).strip();
        URI reached = UnfitSetting.read(Setting.HANDOVER_ADDRESS, address, () -> address(address));
        return Optional.of(new HandOverSettings(
                listens,
                reached.getHost().replaceAll("[\\[\\]]", ""),
                Math.max(reached.getPort(), 0),
                Setting.HANDOVER_BUNDLE.written(written).strip()));
    }

    private static void refuseTakenPort(DubanProperties written, int listens) {
        if (listens > 0 && (listens == written.port() || listens == written.managementPort())) {
            throw new StartRefused(
                    "DUBAN_HANDOVER_PORT 不能与 DUBAN_PORT 或 DUBAN_MANAGEMENT_PORT 相同：" + listens + "。",
                    "DUBAN_HANDOVER_PORT cannot be DUBAN_PORT or DUBAN_MANAGEMENT_PORT, " + listens + ".");
        }
    }

    private static URI address(String address) {
        URI read = URI.create("node://" + address);
        if (read.getHost() == null || !("node://" + address).equals("node://" + read.getRawAuthority())) {
            throw new IllegalArgumentException("No address: " + address);
        }
        if (read.getRawUserInfo() != null || read.getPort() == 0 || read.getPort() > 65_535) {
            throw new IllegalArgumentException("No address: " + address);
        }
        return read;
    }

    private static String names(List<Setting> settings, String between) {
        return settings.stream().map(Setting::variable).collect(Collectors.joining(between));
    }
}
