package org.duban.ui.pages.forms;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Set;

/** A form that was filled in for several rows, as if it had been sent for one of them. */
final class RowRequest extends HttpServletRequestWrapper {

    private static final String KNOWN = "known";

    private final BulkRow row;
    private final Set<String> about;

    /** @param about the fields of the command that say what it is about */
    RowRequest(HttpServletRequest sent, BulkRow row, Set<String> about) {
        super(sent);
        this.row = row;
        this.about = about;
    }

    @Override
    public String[] getParameterValues(String name) {
        if (name.equals(KNOWN)) {
            return about.toArray(String[]::new);
        }
        if (about.contains(name)) {
            String value = row.field(name);
            return value == null ? new String[0] : new String[] {value};
        }
        return super.getParameterValues(name);
    }
}
