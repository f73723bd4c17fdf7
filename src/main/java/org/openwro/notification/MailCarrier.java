package org.openwro.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.openwro.identity.Account;
import org.openwro.identity.Accounts;
import org.openwro.identity.Organisation;
import org.openwro.identity.Organisations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands one mail to the mail server. */
@Component
class MailCarrier {

    private final ObjectProvider<JavaMailSender> sender;
    private final Accounts accounts;
    private final Organisations organisations;
    private final ObjectProvider<RecipientAddress> others;
    private final MailSettings settings;

    MailCarrier(
            ObjectProvider<JavaMailSender> sender,
            Accounts accounts,
            Organisations organisations,
            ObjectProvider<RecipientAddress> others,
            MailSettings settings) {
        this.sender = sender;
        this.accounts = accounts;
        this.organisations = organisations;
        this.others = others;
        this.settings = settings;
    }

    /** Whether a mail server is configured. */
    boolean atWork() {
        return sender.getIfAvailable() != null;
    }

    /** Returns when the server has taken the mail. A fault tells no address that the mail itself does not carry. */
    void carry(OutgoingMail mail) throws MailException {
        String address = address(mail.recipient());
        JavaMailSender server = sender.getObject();
        MimeMessage message = server.createMimeMessage();
        try {
            MimeMessageHelper parts = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            parts.setFrom(settings.from());
            parts.setTo(address);
            parts.setSubject(mail.subject());
            parts.setText(mail.body());
            if (mail.unsubscribe() != null) {
                message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
            server.send(message);
        } catch (MessagingException | MailException e) {
            if (!address.equals(mail.recipient())) {
                throw new MailSendException("The mail for %s was not taken (%s)"
                        .formatted(mail.recipient(), e.getClass().getSimpleName()));
            }
            throw e instanceof MailException known ? known : new MailPreparationException(e);
        }
    }

    private String address(String recipient) {
        if (recipient.contains("@")) {
            return recipient;
        }
        return accounts.find(recipient)
                .filter(Account::enabled)
                .map(Account::email)
                .or(() -> organisations.find(recipient).map(Organisation::email))
                .or(() -> others.stream()
                        .flatMap(each -> each.find(recipient).stream())
                        .findFirst())
                .filter(address -> !address.isBlank())
                .orElseThrow(() -> new MailPreparationException("No e-mail address is known for " + recipient));
    }
}
