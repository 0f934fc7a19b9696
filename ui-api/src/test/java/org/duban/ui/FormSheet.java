package org.duban.ui;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** A command's form filled in as a browser would send it: from the command's JSON. */
public final class FormSheet {

    private static final String BOUNDARY = "----------part-of-a-form";

    private final List<Map.Entry<String, String>> texts = new ArrayList<>();
    private final List<String> files = new ArrayList<>();

    /** The form for {@code body}. */
    public static FormSheet of(JsonNode body) {
        FormSheet sheet = new FormSheet();
        sheet.add("", body);
        return sheet;
    }

    /** The form as a page draws it, with everything as it is filled in already. */
    public static FormSheet drawn(Element form) {
        FormSheet sheet = new FormSheet();
        form.select("input:not([type=file]):not([type=checkbox]):not([type=radio]), textarea").stream()
                .forEach(field -> sheet.with(field.attr("name"), field.val()));
        form.select("input[checked]").forEach(field -> sheet.with(field.attr("name"), field.val()));
        form.select("select")
                .forEach(field -> sheet.with(
                        field.attr("name"), field.select("option[selected]").attr("value")));
        return sheet;
    }

    /** The same form once more. */
    public FormSheet copy() {
        FormSheet copy = new FormSheet();
        copy.texts.addAll(texts);
        copy.files.addAll(files);
        return copy;
    }

    /** Without what stands under {@code name}, and under names below it. */
    public FormSheet without(String name) {
        texts.removeIf(text -> text.getKey().equals(name) || text.getKey().startsWith(name + "/"));
        return this;
    }

    private void add(String name, JsonNode value) {
        switch (value.getNodeType()) {
            case OBJECT -> object(name, value);
            case ARRAY -> array(name, value);
            case NULL, MISSING -> {}
            default -> texts.add(Map.entry(name, value.asString()));
        }
    }

    private void object(String name, JsonNode value) {
        if (value.has("sha256")) {
            files.add(name);
            return;
        }
        value.properties()
                .forEach(member ->
                        add(name.isEmpty() ? member.getKey() : name + "/" + member.getKey(), member.getValue()));
    }

    private void array(String name, JsonNode value) {
        boolean groups = value.valueStream().anyMatch(one -> one.isObject() && !one.has("sha256"));
        if (groups) {
            texts.add(Map.entry("groups:" + name, Integer.toString(value.size())));
        }
        for (int n = 0; n < value.size(); n++) {
            add(groups ? name + "/" + n : name, value.get(n));
        }
    }

    /** With one more value. */
    public FormSheet with(String name, String value) {
        texts.add(Map.entry(name, value));
        return this;
    }

    /** The names of all that is filled in. */
    public List<String> names() {
        List<String> names = new ArrayList<>(files);
        texts.stream().map(Map.Entry::getKey).forEach(names::add);
        return names;
    }

    /** The values of {@code name}, as the end of an address. */
    public String query(String name) {
        return texts.stream()
                .filter(text -> text.getKey().equals(name))
                .map(text -> name + "=" + URLEncoder.encode(text.getValue(), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }

    /** Sends it to {@code path}; every file holds the name of its field. */
    public Reply send(Caller caller, String path) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        texts.forEach(text -> part(body, "name=\"" + text.getKey() + "\"", text.getValue()));
        files.forEach(
                name -> part(body, "name=\"" + name + "\"; filename=\"扫描件.txt\"\r\nContent-Type: text/plain", name));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return caller.call(
                "POST",
                path,
                BodyPublishers.ofByteArray(body.toByteArray()),
                "Content-Type",
                "multipart/form-data; boundary=" + BOUNDARY,
                "Accept",
                "text/html");
    }

    private static void part(ByteArrayOutputStream body, String head, String content) {
        String part = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + content + "\r\n";
        body.writeBytes(part.getBytes(StandardCharsets.UTF_8));
    }
}
