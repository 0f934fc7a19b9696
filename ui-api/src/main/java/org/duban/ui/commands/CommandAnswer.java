package org.duban.ui.commands;

import java.util.LinkedHashMap;
import java.util.Map;
import org.duban.command.Command;
import org.duban.command.Receipt;
import org.duban.events.AccountName;

/** The receipt of a command as the API words it. */
public final class CommandAnswer {

    private CommandAnswer() {}

    /** The receipt, its subject under the name that subject's id has, and the version as its sender is told it. */
    static Map<String, Object> of(Command command, Receipt receipt, long version) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(subject(command), receipt.subjectId());
        answer.put("version", version);
        answer.put("ids", receipt.ids());
        answer.put("position", receipt.position());
        answer.put("hash", receipt.hash());
        return answer;
    }

    /** What the id is called elsewhere: that of an account is its name. */
    private static String subject(Command command) {
        String kind = command.stream().kind();
        return kind.equals(AccountName.KIND) ? kind : kind + "Id";
    }
}
