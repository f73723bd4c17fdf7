package org.openwro.allegation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openwro.OpenWroIT;
import org.openwro.allegation.Allegation;
import org.openwro.allegation.AllegationFixture;
import org.openwro.allegation.Channel;
import org.openwro.allegation.Report;
import org.openwro.allegation.ReportStatus;
import org.openwro.allegation.process.AllegationIntakeModel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.ResultActions;

/** Reports of other systems. */
class AllegationApiIT extends OpenWroIT {

    @Autowired
    ReportStatus reports;

    @Autowired
    UserDetailsService users;

    private final ObjectMapper json = new ObjectMapper();

    private static Map<String, Object> report() {
        Report report = AllegationFixture.complete();
        Map<String, Object> sent = new LinkedHashMap<>();
        sent.put("formNumber", UUID.randomUUID().toString());
        sent.put("reasons", report.reasons());
        sent.put("merchandise", report.merchandise());
        sent.put("production", report.production());
        sent.put("producer", report.producer());
        sent.put("country", "CN");
        sent.put("goods", List.of("cotton yarn", "tomato paste"));
        sent.put("indicators", List.of("ILO-03"));
        sent.put("contact", "ANONYMOUS");
        return sent;
    }

    private ResultActions send(Map<String, Object> report, String address) throws Exception {
        return mvc.perform(post("/api/v1/allegations")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(report))
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                }));
    }

    @Test
    void a_report_is_filed_once_without_an_account_and_answered_with_the_receipt_only() throws Exception {
        Map<String, Object> report = report();
        String body = send(report, "192.0.2.1")
                .andExpect(status().isCreated())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(jsonPath("$.length()").value(2))
                .andExpect(jsonPath("$.status").value("/report/status"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(body).doesNotContain("ALG-");
        String receipt = json.readTree(body).get("receipt").asText();
        Allegation allegation = reports.of(receipt).orElseThrow().allegation();
        assertThat(allegation.origin().channel()).isEqualTo(Channel.API);
        assertThat(allegation.report().goods()).containsExactly("cotton yarn", "tomato paste");
        task(allegation.id().value(), AllegationIntakeModel.TASK_TRIAGE);

        send(report, "192.0.2.1")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.receipt").value(receipt));
    }

    @Test
    void what_the_form_would_refuse_is_a_problem_that_names_every_field() throws Exception {
        Map<String, Object> report = report();
        report.put("formNumber", "1");
        report.put("reasons", " ");
        report.put("country", "XX");
        report.put("goods", List.of());
        report.put("lastSeen", "yesterday");
        report.put("indicators", List.of("ILO-12"));
        report.put("childLabour", "MAYBE");
        report.put("contact", "NAMED");
        send(report, "192.0.2.2")
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.errors[*].field")
                        .value(hasItems(
                                "formNumber", "reasons", "country", "goods", "lastSeen", "indicators", "childLabour")))
                .andExpect(jsonPath("$.errors[?(@.field=='lastSeen')].message").isNotEmpty());
        mvc.perform(post("/api/v1/allegations")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("no json"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void the_thirty_first_at_once_waits_and_is_taken_later() throws Exception {
        Map<String, Object> broken = report();
        broken.put("reasons", "");
        for (int sent = 0; sent < 30; sent++) {
            send(broken, "192.0.2.3").andExpect(status().isBadRequest());
        }
        Map<String, Object> report = report();
        send(report, "192.0.2.3")
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"))
                .andExpect(content().string(containsString("Wait 1 minute")));
        clock.advance(Duration.ofSeconds(21));
        send(report, "192.0.2.3").andExpect(status().isCreated());
    }

    @Test
    void earlier_receipts_cannot_be_guessed_here_either() throws Exception {
        Map<String, Object> report = report();
        report.put("earlierReceipt", "1111222233334444");
        for (int wrong = 0; wrong < 5; wrong++) {
            send(report, "192.0.2.4").andExpect(status().isBadRequest());
        }
        send(report, "192.0.2.4").andExpect(status().isTooManyRequests());
    }

    @Test
    void it_is_described_to_programmers() throws Exception {
        mvc.perform(get("/api/v1/openapi").with(user(users.loadUserByUsername("ines"))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.paths['/api/v1/allegations'].post").exists())
                .andExpect(jsonPath("$.components.schemas.ReportJson.properties.formNumber")
                        .exists());
    }
}
