package org.openwro.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwro.OpenWroIT;
import org.openwro.notification.MailServerFixture;
import org.openwro.order.OrderFixture;
import org.openwro.order.OrderId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.support.TransactionTemplate;

/** Subscriptions from the form to the mail that a real server took, and to the post that a real server got. */
class SubscriptionIT extends OpenWroIT {

    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/subscriptions/[\\w-]{43})");

    @Autowired
    private Subscribe subscribe;

    @Autowired
    private TellSubscribers telling;

    @Autowired
    private SetUpWebhook webhooks;

    @Autowired
    private WebhookDeliveries deliveries;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private ApplicationContext context;

    private MailServerFixture mail;

    @BeforeEach
    void begin() {
        jdbc.sql("delete from subscription").update();
        jdbc.sql("update register_announcement set done = true").update();
        mail = MailServerFixture.start(context);
    }

    @AfterEach
    void stop() {
        mail.close();
    }

    @Test
    void nobody_is_told_before_the_link_was_confirmed_and_everybody_once_after_it() throws Exception {
        mvc.perform(post("/subscriptions")
                        .with(csrf())
                        .param("email", "reader@example.org")
                        .param("country", "MY"))
                .andExpect(redirectedUrl("/subscriptions"));
        String link = link(mail.received()[0]);
        OrderFixture.of(context).wroInForce();
        telling.tellAll();
        assertThat(to("reader@example.org")).hasSize(1);

        mvc.perform(get(link)).andExpect(content().string(Matchers.containsString("Malaysia")));
        assertThat(confirmed())
                .as("a link that is only opened confirms nothing")
                .isZero();
        mvc.perform(post(link).with(csrf())).andExpect(status().isOk());
        assertThat(confirmed()).isEqualTo(1);

        OrderId order = OrderFixture.of(context).wroInForce();
        telling.tellAll();
        telling.tellAll();
        List<MimeMessage> mails = to("reader@example.org");
        assertThat(mails).hasSize(2);
        assertThat(mails.get(1).getContent().toString())
                .contains("http://localhost:8080/orders/" + order)
                .contains(link);
        assertThat(mails.get(1).getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");

        String oneClick = mails.get(1).getHeader("List-Unsubscribe")[0].replaceAll("<http://localhost:8080|>|\\s", "");
        mvc.perform(post(oneClick).param("List-Unsubscribe", "One-Click")).andExpect(status().isNoContent());
        OrderFixture.of(context).wroInForce();
        telling.tellAll();
        assertThat(to("reader@example.org")).hasSize(2);
        assertThat(jdbc.sql("select count(*) from subscription")
                        .query(Integer.class)
                        .single())
                .as("the address is forgotten")
                .isZero();
    }

    @Test
    void a_topic_that_does_not_fit_hears_nothing() {
        subscribed("tires@example.org", new Topic("RS", "", ""));
        subscribed("rubber@example.org", new Topic("MY", "RUBBER", ""));
        OrderId order = OrderFixture.of(context).wroInForce();
        subscribed("one@example.org", Topic.of(order));
        telling.tellAll();
        assertThat(to("tires@example.org")).hasSize(1);
        assertThat(to("rubber@example.org")).hasSize(2);
        assertThat(to("one@example.org")).hasSize(2);
    }

    @Test
    void a_link_of_four_days_ago_confirms_nothing_and_the_address_is_forgotten() throws Exception {
        subscribe.ask("late@example.org", Topic.everything()).orThrow();
        String link = link(mail.received()[0]);
        clock.advance(Duration.ofDays(4));
        mvc.perform(post(link).with(csrf())).andExpect(content().string(Matchers.containsString("no longer good")));
        subscribe.forgetUnconfirmed();
        assertThat(jdbc.sql("select count(*) from subscription")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void an_address_is_not_flooded_and_what_is_entered_wrong_is_said_at_the_field() throws Exception {
        for (int times = 0; times < 8; times++) {
            subscribe
                    .ask(
                            "victim@example.org",
                            new Topic(
                                    List.of("CN", "MY", "IN", "MX", "VU", "DO", "KR", "TW")
                                            .get(times),
                                    "",
                                    ""))
                    .orThrow();
        }
        assertThat(to("victim@example.org")).hasSize(5);
        mvc.perform(post("/subscriptions").with(csrf()).param("email", "nobody").param("order", "WRO-XX"))
                .andExpect(content().string(Matchers.containsString("id=\"email-error\"")))
                .andExpect(content().string(Matchers.containsString("id=\"order-error\"")))
                .andExpect(content().string(Matchers.containsString("WRO-XX")));
    }

    @Test
    void a_webhook_gets_a_signed_post_once_and_again_later_when_it_does_not_answer() throws Exception {
        try (WebhookServerFixture server = WebhookServerFixture.start()) {
            SubscriptionSettings open = new SubscriptionSettings(
                    "http://localhost:8080", true, 3, Duration.ofMinutes(1), Duration.ofSeconds(5));
            PostWebhooks posting = new PostWebhooks(deliveries, new PublicHost(open), open, transaction, clock);
            jdbc.sql(
                            """
                            insert into subscription (channel, address, owner, secret, token, state, asked_at)
                            values ('WEBHOOK', ?, 'tara', 'key', 'token', 'ACTIVE', now())
                            """)
                    .param(server.address())
                    .update();
            server.answers(503, 200);
            OrderId order = OrderFixture.of(context).wroInForce();
            telling.tellAll();
            posting.postDue();
            posting.postDue();
            assertThat(server.posts()).as("it is not tried again at once").hasSize(1);
            clock.advance(Duration.ofMinutes(2));
            posting.postDue();
            posting.postDue();
            assertThat(server.posts()).hasSize(2).allSatisfy(post -> {
                assertThat(post.body()).contains(order.value()).contains("ISSUED");
                assertThat(post.signature())
                        .isEqualTo("v1=" + PostWebhooks.signature("key", post.timestamp() + "." + post.body()));
            });
        }
    }

    @Test
    void a_webhook_into_the_network_of_the_platform_is_refused_and_not_posted_to() throws Exception {
        for (String url : List.of(
                "https://127.0.0.1/x",
                "https://localhost/x",
                "https://10.1.2.3/x",
                "https://192.168.0.9/",
                "https://169.254.169.254/latest",
                "https://[::1]/",
                "https://[fd00::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://100.64.0.1/",
                "http://203.0.114.9/",
                "https://user@8.8.8.8/",
                "ftp://8.8.8.8/",
                "no address")) {
            mvc.perform(post("/subscriptions/webhooks")
                            .with(user(users.loadUserByUsername("tara")))
                            .with(csrf())
                            .param("url", url))
                    .andExpect(content().string(Matchers.containsString("id=\"url-error\"")));
        }
        mvc.perform(post("/subscriptions/webhooks")
                        .with(user(users.loadUserByUsername("tara")))
                        .with(csrf())
                        .param("url", "https://8.8.8.8/hook"))
                .andExpect(content().string(Matchers.containsString("This key is shown once")));
        mvc.perform(get("/subscriptions/webhooks").accept(MediaType.TEXT_HTML)).andExpect(status().is3xxRedirection());
        mvc.perform(get("/subscriptions/webhooks").with(user(users.loadUserByUsername("ines"))))
                .andExpect(content().string(Matchers.not(Matchers.containsString("8.8.8.8"))));
        jdbc.sql("update subscription set address = 'https://127.0.0.1:1/'").update();
        SubscriptionSettings closed = new SubscriptionSettings(
                "http://localhost:8080", false, 3, Duration.ofMinutes(1), Duration.ofSeconds(5));
        new PostWebhooks(deliveries, new PublicHost(closed), closed, transaction, clock).postDue();
        assertThat(jdbc.sql("select last_error from webhook_delivery")
                        .query(String.class)
                        .single())
                .isEqualTo("The address is not on a public network");
    }

    private void subscribed(String email, Topic topic) {
        subscribe.ask(email, topic).orThrow();
        jdbc.sql("update subscription set state = 'ACTIVE' where address = ?")
                .param(email)
                .update();
    }

    private int confirmed() {
        return jdbc.sql("select count(*) from subscription where state = 'ACTIVE'")
                .query(Integer.class)
                .single();
    }

    private List<MimeMessage> to(String address) {
        return List.of(mail.received()).stream()
                .filter(each -> recipient(each).equals(address))
                .toList();
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String link(MimeMessage message) throws Exception {
        Matcher link = LINK.matcher(message.getContent().toString());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
