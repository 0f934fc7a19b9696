package org.duban.ops;

import java.util.Map;

/** Options that set something up, as an environment variable also may. */
interface SettingOptions {

    /** Puts those that were given into {@code variables}, in place of what the environment says. */
    void into(Map<String, String> variables);
}
