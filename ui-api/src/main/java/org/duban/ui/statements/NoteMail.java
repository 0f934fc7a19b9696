package org.duban.ui.statements;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.duban.ui.notices.NotDelivered;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Somebody who is sent each statement by mail.
 *
 * @param from the sender's address
 * @param to his
 */
record NoteMail(JavaMailSender sender, String from, String to) implements StatementPlace {

    @Override
    public String name() {
        return "mail " + to;
    }

    @Override
    public Part part() {
        return Part.KEEPS;
    }

    @Override
    public KeptStatement take(KeptStatement statement) throws NotDelivered {
        MimeMessage message = sender.createMimeMessage();
        try {
            MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(to);
            String position = Long.toString(statement.says().position());
            helper.setSubject("督办账本状态声明 Duban " + position);
            helper.setText("请保存此邮件：它证明到这一位置为止的记录此后未被改动。\n"
                    + "Keep this mail: it proves that what was on record up to here was not changed since.\n\n"
                    + statement.note().written());
            helper.addAttachment(
                    "duban-" + position + ".note",
                    new ByteArrayResource(statement.note().written().getBytes(StandardCharsets.UTF_8)));
            message.setHeader("Auto-Submitted", "auto-generated");
            sender.send(message);
            return statement;
        } catch (MailException | MessagingException e) {
            throw NotDelivered.forNow(e);
        }
    }
}
