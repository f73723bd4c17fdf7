package org.openwro.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.openwro.identity.Accounts;
import org.openwro.identity.Organisations;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** A real mail server (GreenMail) that takes what waits in the outbox. */
public final class MailServerFixture implements AutoCloseable {

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final SendOutgoingMail worker;

    private MailServerFixture(ApplicationContext context) {
        server.start();
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        MailSettings settings =
                new MailSettings("office@example.org", Duration.ofSeconds(5), 500, 3, Duration.ofMinutes(1));
        MailCarrier carrier = new MailCarrier(
                new StaticListableBeanFactory(Map.of("sender", sender)).getBeanProvider(JavaMailSender.class),
                context.getBean(Accounts.class),
                context.getBean(Organisations.class),
                context.getBeanProvider(RecipientAddress.class),
                settings);
        worker = new SendOutgoingMail(
                context.getBean(OutboxRows.class),
                carrier,
                settings,
                context.getBean(TransactionTemplate.class),
                context.getBean(Clock.class));
    }

    /** Starts with an empty outbox. */
    public static MailServerFixture start(ApplicationContext context) {
        context.getBean(JdbcClient.class).sql("delete from outgoing_mail").update();
        return new MailServerFixture(context);
    }

    /** Everything that arrived after what waits was sent. */
    public MimeMessage[] received() {
        worker.sendDue();
        return server.getReceivedMessages();
    }

    @Override
    public void close() {
        server.stop();
    }
}
