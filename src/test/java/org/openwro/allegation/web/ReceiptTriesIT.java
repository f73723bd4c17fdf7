package org.openwro.allegation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import org.apache.catalina.valves.RemoteIpValve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openwro.OpenWroIT;
import org.openwro.allegation.AllegationFixture;
import org.openwro.allegation.FileAllegation;
import org.openwro.allegation.FileReport;
import org.openwro.identity.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.filter.ForwardedHeaderFilter;

/** Who guesses receipt numbers is told to wait, on every page that takes one, and loses nothing that was entered. */
@ExtendWith(OutputCaptureExtension.class)
class ReceiptTriesIT extends OpenWroIT {

    private static final String WRONG = "1111222233334444";
    private static final String WAIT = "Too many receipt numbers were tried. Wait 2 minutes";

    @Autowired
    FileAllegation fileAllegation;

    @Autowired
    ServletWebServerApplicationContext web;

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private void usedUp(String address) throws Exception {
        for (int wrong = 0; wrong < 5; wrong++) {
            mvc.perform(post("/report/status")
                            .param("receipt", WRONG)
                            .with(csrf())
                            .with(from(address)))
                    .andExpect(status().isOk());
        }
    }

    @Test
    void nobody_is_believed_who_a_sender_is_unless_the_proxy_is_named() {
        TomcatWebServer server = (TomcatWebServer) web.getWebServer();
        assertThat(server.getTomcat().getEngine().getPipeline().getValves())
                .filteredOn(RemoteIpValve.class::isInstance)
                .singleElement()
                .satisfies(valve -> {
                    assertThat(((RemoteIpValve) valve).getInternalProxies()).isNullOrEmpty();
                    assertThat(((RemoteIpValve) valve).getTrustedProxies()).isNullOrEmpty();
                });
        assertThat(web.getBeansOfType(FilterRegistrationBean.class).values())
                .noneMatch(each -> each.getFilter() instanceof ForwardedHeaderFilter);
    }

    @Test
    void every_page_that_takes_a_receipt_answers_429_and_keeps_what_was_entered(CapturedOutput log) throws Exception {
        String address = "198.51.100.21";
        usedUp(address);
        mvc.perform(post("/report/status").param("receipt", WRONG).with(csrf()).with(from(address)))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"))
                .andExpect(content().string(containsString(WAIT)))
                .andExpect(content().string(containsString("value=\"" + WRONG + "\"")))
                .andExpect(content().string(not(containsString(address))));
        mvc.perform(multipart("/report/status/add")
                        .param("receipt", WRONG)
                        .param("text", "They moved the <workers>")
                        .with(csrf())
                        .with(from(address)))
                .andExpect(status().isTooManyRequests())
                .andExpect(content().string(containsString("action=\"/report/status/add\"")))
                .andExpect(content().string(containsString("They moved the &lt;workers&gt;")));
        mvc.perform(post("/report/status/letter")
                        .param("receipt", WRONG)
                        .param("letter", "DOC-1")
                        .with(csrf())
                        .with(from(address)))
                .andExpect(status().isTooManyRequests())
                .andExpect(content().string(containsString(WAIT)));
        mvc.perform(post("/report/again").param("receipt", WRONG).with(csrf()).with(from(address)))
                .andExpect(status().isTooManyRequests());
        mvc.perform(multipart("/report")
                        .param("earlierReceipt", WRONG)
                        .param("reasons", "A reason that stays")
                        .with(csrf())
                        .with(from(address)))
                .andExpect(status().isTooManyRequests())
                .andExpect(content().string(containsString("A reason that stays")));
        org.assertj.core.api.Assertions.assertThat(log.getAll()).doesNotContain(address);
    }

    @Test
    void after_the_wait_the_right_receipt_shows_the_report() throws Exception {
        String address = "198.51.100.22";
        String receipt = fileAllegation
                .file(FileReport.anonymous(AllegationFixture.complete()), Actor.anonymous())
                .orThrow()
                .receipt();
        usedUp(address);
        mvc.perform(post("/report/status")
                        .param("receipt", receipt)
                        .with(csrf())
                        .with(from(address)))
                .andExpect(status().isTooManyRequests())
                .andExpect(content().string(not(containsString("Under review"))));
        clock.advance(Duration.ofMinutes(2).plusSeconds(1));
        mvc.perform(post("/report/status")
                        .param("receipt", receipt)
                        .with(csrf())
                        .with(from(address)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Under review")));
        mvc.perform(post("/report/status")
                        .param("receipt", receipt)
                        .with(csrf())
                        .with(from("198.51.100.23")))
                .andExpect(status().isOk());
    }

    @Test
    void an_earlier_receipt_in_the_form_counts_as_a_try() throws Exception {
        String address = "198.51.100.24";
        for (int wrong = 0; wrong < 5; wrong++) {
            mvc.perform(multipart("/report")
                            .param("earlierReceipt", WRONG)
                            .with(csrf())
                            .with(from(address)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("There is no report with this receipt number")));
        }
        mvc.perform(multipart("/report")
                        .param("earlierReceipt", WRONG)
                        .with(csrf())
                        .with(from(address)))
                .andExpect(status().isTooManyRequests())
                .andExpect(content().string(containsString(WAIT)));
    }
}
