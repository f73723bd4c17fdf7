package org.openwro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.openwro.identity.DemoPersonas;

class FoundationIT extends OpenWroIT {

    @Test
    void the_application_answers_that_it_is_healthy() throws Exception {
        mvc.perform(get("/actuator/health")).andExpect(status().isOk());
    }

    @Test
    void a_route_that_no_module_opens_is_denied_even_to_an_administrator() throws Exception {
        mvc.perform(get("/api/v1/nowhere").with(httpBasic("admin", DemoPersonas.PASSWORD)))
                .andExpect(status().isNotFound());
    }

    @Test
    void somebody_without_an_account_is_led_to_the_login_page() throws Exception {
        mvc.perform(get("/work").accept("text/html")).andExpect(redirectedUrlPattern("**/login"));
    }

    @Test
    void a_persona_signs_in_and_a_wrong_password_is_refused() throws Exception {
        mvc.perform(formLogin().user("pat").password(DemoPersonas.PASSWORD)).andExpect(redirectedUrl("/work"));
        mvc.perform(formLogin().user("pat").password("wrong")).andExpect(redirectedUrl("/login?failed"));
    }

    @Test
    void a_post_without_the_csrf_token_is_denied() throws Exception {
        mvc.perform(post("/login").param("username", "pat")).andExpect(status().isForbidden());
        mvc.perform(post("/logout").with(csrf())).andExpect(status().isFound());
    }

    @Test
    void every_answer_carries_a_strict_content_policy() throws Exception {
        String policy = mvc.perform(get("/login"))
                .andExpect(status().isOk())
                .andExpect(header().exists("X-Request-Id"))
                .andReturn()
                .getResponse()
                .getHeader("Content-Security-Policy");
        assertThat(policy).contains("default-src 'self'").doesNotContain("unsafe");
    }

    @Test
    void passwords_are_kept_as_hashes() {
        assertThat(jdbc.sql("select password_hash from account")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allMatch(hash -> hash.startsWith("$2"));
    }
}
