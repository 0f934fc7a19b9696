package org.duban.ui.pages.saved;

import java.util.ArrayList;
import java.util.List;
import org.duban.events.AccountName;
import org.duban.ui.files.SideMap;
import org.duban.ui.pages.Address;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The views that each account keeps, beside the passwords; whoever is not their owner never sees them. */
public final class SavedViews {

    /** How many one account may keep. */
    public static final int MOST = 30;

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<SavedView>> VIEWS = new TypeReference<>() {};

    private final SideMap kept;

    /** Those in {@code kept}. */
    public SavedViews(SideMap kept) {
        this.kept = kept;
    }

    /** Those of an account, in the order in which they were first kept; those that lead to no list are left out. */
    public List<SavedView> of(AccountName account) {
        return kept.get(account.value()).map(SavedViews::read).orElse(List.of());
    }

    private static List<SavedView> read(String line) {
        try {
            return JSON.readValue(line, VIEWS).stream()
                    .filter(view -> view.name() != null && view.address() != null)
                    .filter(view -> Address.ofList(view.address()).isPresent())
                    .toList();
        } catch (JacksonException unreadable) {
            throw new IllegalStateException("Saved views that nobody can read", unreadable);
        }
    }

    /** What became of a view that was to be kept. */
    enum Fate {
        KEPT,
        TOO_MANY,
        /** The account keeps another one under that name. */
        TAKEN
    }

    /** Keeps it, unless another one has its name or there are too many. */
    synchronized Fate keep(AccountName account, SavedView view) {
        List<SavedView> next = new ArrayList<>(of(account));
        if (next.contains(view)) {
            return Fate.KEPT;
        }
        if (names(next).contains(view.name())) {
            return Fate.TAKEN;
        }
        if (next.size() >= MOST) {
            return Fate.TOO_MANY;
        }
        next.add(view);
        put(account, next);
        return Fate.KEPT;
    }

    /** Keeps it no more; false if there is none of that name. */
    synchronized boolean forget(AccountName account, String name) {
        List<SavedView> next = new ArrayList<>(of(account));
        boolean found = next.removeIf(view -> view.name().equals(name));
        if (found) {
            put(account, next);
        }
        return found;
    }

    private static List<String> names(List<SavedView> views) {
        return views.stream().map(SavedView::name).toList();
    }

    private void put(AccountName account, List<SavedView> views) {
        if (views.isEmpty()) {
            kept.remove(account.value());
        } else {
            kept.put(account.value(), JSON.writeValueAsString(views));
        }
    }
}
