package org.openwro.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwro.OpenWroIT;
import org.openwro.identity.Accounts;
import org.openwro.identity.Organisations;
import org.openwro.platform.PageQuery;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox against a real mail server (GreenMail). */
class OutgoingMailIT extends OpenWroIT {

    private static final Message NOTICE =
            new Message("agent@example.org", "Görev\nbekliyor", "A task waits at /work.\n你好", "DET-2026-00001");

    @Autowired
    Mailbox mailbox;

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxRows rows;

    @Autowired
    Accounts accounts;

    @Autowired
    Organisations organisations;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    UserDetailsService users;

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private JavaMailSenderImpl sender;
    private SendOutgoingMail worker;

    @BeforeEach
    void start() {
        jdbc.sql("delete from outgoing_mail").update();
        server.start();
        sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        MailSettings settings =
                new MailSettings("office@example.org", Duration.ofSeconds(5), 50, 3, Duration.ofMinutes(1));
        MailCarrier carrier = new MailCarrier(
                new StaticListableBeanFactory(Map.of("sender", sender)).getBeanProvider(JavaMailSender.class),
                accounts,
                organisations,
                new StaticListableBeanFactory().getBeanProvider(RecipientAddress.class),
                settings);
        worker = new SendOutgoingMail(rows, carrier, settings, transaction, clock);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private void write(Message message) {
        transaction.executeWithoutResult(status -> mailbox.send(message));
    }

    private OutgoingMail only() {
        assertThat(outbox.newest(new PageQuery(0, 10)).items()).hasSize(1);
        return outbox.newest(new PageQuery(0, 10)).items().get(0);
    }

    @Test
    void a_mail_arrives_after_the_commit_and_once() throws Exception {
        transaction.executeWithoutResult(status -> {
            mailbox.send(NOTICE);
            Thread other = new Thread(worker::sendDue);
            other.start();
            join(other);
            assertThat(server.getReceivedMessages()).isEmpty();
        });

        worker.sendDue();
        worker.sendDue();

        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Görev bekliyor");
        assertThat(mail.getAllRecipients()[0]).hasToString("agent@example.org");
        assertThat(mail.getFrom()[0]).hasToString("office@example.org");
        assertThat(mail.getContent().toString()).contains("A task waits at /work.", "你好");
        assertThat(only().state()).isEqualTo(OutgoingMail.State.SENT);
        assertThat(only().sentAt()).isNotNull();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_rolled_back_transaction_sends_nothing() {
        transaction.executeWithoutResult(status -> {
            mailbox.send(NOTICE);
            status.setRollbackOnly();
        });
        worker.sendDue();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(outbox.newest(new PageQuery(0, 10)).total()).isZero();
        assertThatThrownBy(() -> mailbox.send(NOTICE)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_mail_that_the_dead_server_did_not_take_is_sent_again_later() {
        sender.setPort(1);
        write(NOTICE);
        worker.sendDue();
        assertThat(only().state()).isEqualTo(OutgoingMail.State.WAITING);
        assertThat(only().attempts()).isEqualTo(1);
        assertThat(only().lastError()).isNotBlank();

        sender.setPort(server.getSmtp().getPort());
        worker.sendDue();
        assertThat(server.getReceivedMessages())
                .as("not before the pause is over")
                .isEmpty();

        clock.advance(Duration.ofMinutes(1));
        worker.sendDue();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(only().state()).isEqualTo(OutgoingMail.State.SENT);
        assertThat(only().attempts()).isEqualTo(2);
    }

    @Test
    void after_the_last_attempt_a_mail_is_failed_until_an_administrator_tries_again() throws Exception {
        write(new Message("nobody-of-that-name", "Subject", "Body", null));
        for (int attempt = 1; attempt <= 3; attempt++) {
            worker.sendDue();
            clock.advance(Duration.ofHours(6));
        }
        assertThat(only().state()).isEqualTo(OutgoingMail.State.FAILED);
        assertThat(only().lastError()).contains("nobody-of-that-name");

        String page = "/admin/outbox/" + only().id();
        mvc.perform(post(page + "/again").with(csrf()).with(user(users.loadUserByUsername("admin"))))
                .andExpect(redirectedUrl(page));
        assertThat(only().state()).isEqualTo(OutgoingMail.State.WAITING);
        assertThat(outbox.tryAgain(only().id()).isRefused()).isTrue();
    }

    @Test
    void a_username_stands_for_the_address_of_its_account_and_an_id_for_that_of_its_organisation() throws Exception {
        write(new Message("victor", "To a user", "Body", null));
        write(new Message("ORG-HARBOR", "To an organisation", "Body", null));
        worker.sendDue();

        assertThat(server.getReceivedMessages())
                .extracting(mail -> mail.getAllRecipients()[0].toString())
                .containsExactlyInAnyOrder(
                        accounts.find("victor").orElseThrow().email(),
                        organisations.find("ORG-HARBOR").orElseThrow().email());
    }

    @Test
    void an_administrator_reads_the_outbox_and_nobody_else_does() throws Exception {
        var admin = user(users.loadUserByUsername("admin"));
        mvc.perform(get("/admin/outbox").with(admin))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("No mail has been written yet")))
                .andExpect(content().string(containsString("kept in the outbox")));
        write(NOTICE);

        mvc.perform(get("/admin/outbox").with(admin))
                .andExpect(content().string(containsString("agent@example.org")))
                .andExpect(content().string(containsString("Waiting")));
        mvc.perform(get("/admin/outbox/" + only().id()).with(admin))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("A task waits at /work.")));
        mvc.perform(get("/admin/outbox/0").with(admin)).andExpect(status().isNotFound());
        mvc.perform(get("/admin/outbox").with(user(users.loadUserByUsername("victor"))))
                .andExpect(status().isForbidden());
        mvc.perform(get("/admin/outbox").accept("text/html")).andExpect(status().is3xxRedirection());
    }
}
