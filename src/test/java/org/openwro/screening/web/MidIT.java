package org.openwro.screening.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.openwro.browser.Browser;
import org.openwro.browser.OpenWroBrowserIT;

class MidIT extends OpenWroBrowserIT {

    @Test
    void the_interface_builds_a_code_and_explains_each_part() throws Exception {
        mvc.perform(get("/api/v1/mid")
                        .param("name", "N. Minami & Co., Ltd.")
                        .param("address", "2-6, 8-Chome Isogami-Dori")
                        .param("city", "Kobe")
                        .param("country", "JP"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.mid").value("JPMINCO26KOB"))
                .andExpect(jsonPath("$.parts", hasSize(4)))
                .andExpect(jsonPath("$.parts[1].value").value("MINCO"))
                .andExpect(jsonPath("$.parts[1].explanation[0]").value(containsString("stands alone")));
    }

    @Test
    void what_is_missing_is_named_by_field() throws Exception {
        mvc.perform(get("/api/v1/mid")
                        .param("name", "Maple Mills")
                        .param("city", "Toronto")
                        .param("country", "CA"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors", hasSize(1)))
                .andExpect(jsonPath("$.errors[0].field").value("province"));
    }

    @Test
    void the_interface_checks_a_code() throws Exception {
        mvc.perform(get("/api/v1/mid/JPMINCO26KOB"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.wellFormed").value(true));
        mvc.perform(get("/api/v1/mid/CAMINCO26TOR"))
                .andExpect(jsonPath("$.wellFormed").value(false))
                .andExpect(jsonPath("$.faults[0]").value(containsString("CA is never valid")));
    }

    @Test
    void somebody_builds_a_code_on_the_page_and_checks_it() {
        Browser browser = somebody().open("/mid");
        browser.fill("Name of the maker", "Ozrock")
                .fill("Street or box line", "92, Alice Springs Road")
                .fill("City", "Melbourne")
                .choose("Country of origin", "Australia")
                .press("Build a code");
        browser.see("AUOZR92MEL").see("largest number of the address line");
        browser.open("/mid?mid=AUOZR92MEL").see("AUOZR92MEL is well formed");
    }

    @Test
    void a_refusal_stands_at_the_top_and_keeps_what_was_entered() throws Exception {
        mvc.perform(get("/mid").param("name", "Ozrock").param("city", "").param("country", "AU"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Enter the city of the maker.")))
                .andExpect(content().string(containsString("value=\"Ozrock\"")));
        mvc.perform(get("/mid").param("mid", "CA")).andExpect(status().isBadRequest());
        mvc.perform(get("/mid")).andExpect(status().isOk());
    }
}
