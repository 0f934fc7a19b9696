package org.duban.ui.pages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.command.law.LegalTexts;
import org.duban.events.LegalBasis;
import org.jspecify.annotations.Nullable;

/** Provisions as people cite them. */
record Citations(LegalTexts law, Words words) {

    private static final Pattern ARTICLE = Pattern.compile("(\\d+(?:–\\d+)?)((?:\\(\\d+\\))?)(?: ¶(\\d+))?");

    String cite(LegalBasis basis) {
        String provision = cite(basis.source(), basis.article());
        return basis.note() == null ? provision : words.get("cite.noted", provision, words.get("note." + basis.note()));
    }

    String cite(String source, @Nullable String article) {
        String title = title(source);
        return article == null ? title : words.get("cite.article", title, number(article));
    }

    private String title(String source) {
        String title = law.text(source).title().in(words.language());
        return words.get("cite.title." + law.text(source).reach(), title);
    }

    private String number(String article) {
        Matcher form = ARTICLE.matcher(article);
        if (!form.matches()) {
            return article;
        }
        String whole = words.get("cite.number", form.group(1) + form.group(2));
        return form.group(3) == null ? whole : words.get("cite.paragraph", whole, form.group(3));
    }
}
