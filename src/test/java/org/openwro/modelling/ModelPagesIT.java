package org.openwro.modelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwro.Actors;
import org.openwro.OpenWroIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The pages of the library, as editors, approvers and readers get them. */
class ModelPagesIT extends OpenWroIT {

    private static final String KEY = "process_portInstruction";

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private Models models;

    @Autowired
    private DraftModels drafts;

    @Autowired
    private ModelArchive archive;

    @Test
    void the_list_shows_every_model_with_its_version_and_the_model_its_elements_as_text() throws Exception {
        mvc.perform(get("/models").with(as("audra")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(KEY)));
        mvc.perform(get("/models/" + KEY).with(as("audra")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("userTask_acknowledgeInstruction")))
                .andExpect(content().string(containsString("Port officer")));
        mvc.perform(get("/models/nothing").with(as("audra"))).andExpect(status().isNotFound());
        mvc.perform(get("/models").with(as("victor"))).andExpect(status().isForbidden());
    }

    @Test
    void a_draft_is_opened_checked_compared_and_handed_in_by_pages_alone() throws Exception {
        ModelVersion inForce = models.inForce(KEY).orElseThrow();
        String address = mvc.perform(post("/models/%s/versions/%d/draft".formatted(KEY, inForce.id()))
                        .param("why", "Clearer words")
                        .with(as("edith"))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        int number = Integer.parseInt(address.substring(address.lastIndexOf('/') + 1));
        ModelVersion draft = models.version(KEY, number).orElseThrow();
        String drafted = "/models/%s/drafts/%d".formatted(KEY, draft.id());
        mvc.perform(post(drafted + "/text")
                        .param("revision", "1")
                        .param("text", inForce.content().replace("\"PORT_OFFICER\"", "\"WIZARD\""))
                        .with(as("edith"))
                        .with(csrf()))
                .andExpect(redirectedUrl(address));
        mvc.perform(post(drafted + "/check").with(as("edith")).with(csrf()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].rule").value("role.unknown"))
                .andExpect(jsonPath("$[0].element").value("userTask_acknowledgeInstruction"));
        mvc.perform(get("/models/%s/diff?from=%d&to=%d".formatted(KEY, inForce.number(), number))
                        .with(as("malik")))
                .andExpect(content().string(containsString("WIZARD")))
                .andExpect(content().string(containsString("data-changed=\"userTask_acknowledgeInstruction\"")));
        mvc.perform(post(drafted + "/submit").with(as("edith")).with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("WIZARD is no role")));
        mvc.perform(post(drafted + "/text")
                        .param("revision", "1")
                        .param("text", inForce.content())
                        .with(as("edith"))
                        .with(csrf()))
                .andExpect(content().string(containsString("Keep as a draft of my own")));
        mvc.perform(post(drafted + "/text")
                        .param("revision", "2")
                        .param("text", inForce.content())
                        .with(as("edith"))
                        .with(csrf()))
                .andExpect(redirectedUrl(address));
        mvc.perform(post(drafted + "/submit").with(as("edith")).with(csrf())).andExpect(redirectedUrl(address));
        mvc.perform(get("/models/approvals").with(as("malik")))
                .andExpect(content().string(containsString("Clearer words")));
        mvc.perform(get(address).with(as("malik"))).andExpect(content().string(containsString("Approve")));
        mvc.perform(post(drafted + "/publish").with(as("malik")).with(csrf()))
                .andExpect(content().string(containsString("This version waits for approval now")));
        mvc.perform(get(address + "/archive.zip").with(as("malik")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString(KEY + "-" + number + ".zip")));
        mvc.perform(post(drafted + "/reject")
                        .param("reason", "Not needed")
                        .with(as("malik"))
                        .with(csrf()))
                .andExpect(redirectedUrl(address));
    }

    @Test
    void what_is_packed_comes_back_as_drafts() throws Exception {
        byte[] zip = mvc.perform(get("/models/" + KEY + "/archive.zip").with(as("edith")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        mvc.perform(multipart("/models/archive")
                        .file(new MockMultipartFile("file", "models.zip", "application/zip", zip))
                        .param("why", "From the other house")
                        .with(as("edith"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/models"));
        assertThat(models.versions(KEY, new org.openwro.platform.PageQuery(0, 50))
                        .items())
                .anySatisfy(each -> assertThat(each.why()).isEqualTo("From the other house"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.bpmn", "/etc/evil.bpmn", "a/../b.bpmn", "C:\\evil.bpmn", "run.sh", ".hidden.bpmn"})
    void an_archive_with_a_dangerous_name_is_refused_whole(String name) throws IOException {
        assertThat(archive.bring(zip(name, "x".getBytes(StandardCharsets.UTF_8)), "Why", Actors.modelEditor())
                        .isRefused())
                .isTrue();
    }

    @Test
    void an_archive_that_unpacks_to_too_much_is_refused() throws IOException {
        assertThat(archive.bring(zip("bomb.bpmn", new byte[50_000_000]), "Why", Actors.modelEditor())
                        .isRefused())
                .isTrue();
        assertThat(archive.bring(new byte[] {1, 2, 3}, "Why", Actors.modelEditor())
                        .isRefused())
                .isTrue();
    }

    private static byte[] zip(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private RequestPostProcessor as(String username) {
        return user(accounts.loadUserByUsername(username));
    }
}
