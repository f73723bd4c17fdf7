package org.openwro.admissibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.openwro.detention.DetentionIT;
import org.openwro.detention.DetentionId;
import org.openwro.platform.Sha256;
import org.springframework.test.web.servlet.ResultActions;

/** A file whose connection broke goes on where it stopped, and becomes a paper of a step. */
class ResumedUploadIT extends DetentionIT {

    private static final byte[] FILE = "bale,weight\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);
    private static final int BROKE_AT = FILE.length * 8 / 10;

    @Test
    void a_file_that_broke_off_at_eighty_percent_is_resumed_and_filed_byte_by_byte() throws Exception {
        DetentionId id = noticed(held(order("WRO")));
        step(id);
        String upload = begun("harper");
        send("harper", upload, 0, BROKE_AT);
        mvc.perform(head(upload).with(as("harper")).header("Tus-Resumable", "1.0.0"))
                .andExpect(header().longValue("Upload-Offset", BROKE_AT));
        prove(id, upload).andExpect(content().string(containsString("did not come to the end")));

        send("harper", upload, BROKE_AT, FILE.length);
        prove(id, upload).andExpect(redirectedUrl("/packages/" + id + "/steps/1"));
        assertThat(documents.listFor(id.value(), HARPER))
                .filteredOn(each -> each.title().equals("bales.csv"))
                .singleElement()
                .satisfies(each -> assertThat(each.sha256()).isEqualTo(Sha256.hex(FILE)));
        prove(id, upload).andExpect(content().string(containsString("choose the files again")));
    }

    @Test
    void nobody_else_reads_or_continues_an_upload() throws Exception {
        String upload = begun("harper");
        mvc.perform(head(upload).with(as("gale")).header("Tus-Resumable", "1.0.0"))
                .andExpect(status().isNotFound());
        mvc.perform(patch(upload)
                        .with(as("gale"))
                        .with(csrf())
                        .header("Tus-Resumable", "1.0.0")
                        .header("Upload-Offset", 0)
                        .contentType("application/offset+octet-stream")
                        .content(FILE))
                .andExpect(status().isNotFound());
        mvc.perform(head(upload).with(as("harper")).header("Tus-Resumable", "1.0.0"))
                .andExpect(header().longValue("Upload-Offset", 0));
    }

    @Test
    void a_file_that_is_too_large_is_refused_before_it_is_sent() throws Exception {
        mvc.perform(post("/uploads")
                        .with(as("harper"))
                        .with(csrf())
                        .header("Tus-Resumable", "1.0.0")
                        .header("Upload-Length", 51L << 20))
                .andExpect(status().isPayloadTooLarge());
    }

    private void step(DetentionId id) throws Exception {
        mvc.perform(post("/packages/" + id + "/steps/0")
                        .with(as("harper"))
                        .with(csrf())
                        .param("kind", "RAW_MATERIAL")
                        .param("party", "Farm")
                        .param("country", "UZ")
                        .param("output", "cotton"))
                .andExpect(redirectedUrl("/packages/" + id + "/steps/1"));
    }

    private ResultActions prove(DetentionId id, String upload) throws Exception {
        return mvc.perform(post("/packages/" + id + "/steps/1/papers")
                .with(as("harper"))
                .with(csrf())
                .param("paperKind", "INVOICE")
                .param("uploads", upload.substring(upload.lastIndexOf('/') + 1)));
    }

    private String begun(String username) throws Exception {
        String name = Base64.getEncoder().encodeToString("bales.csv".getBytes(StandardCharsets.UTF_8));
        return mvc.perform(post("/uploads")
                        .with(as(username))
                        .with(csrf())
                        .header("Tus-Resumable", "1.0.0")
                        .header("Upload-Length", FILE.length)
                        .header("Upload-Metadata", "filename " + name))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getHeader("Location");
    }

    private void send(String username, String upload, int from, int to) throws Exception {
        mvc.perform(patch(upload)
                        .with(as(username))
                        .with(csrf())
                        .header("Tus-Resumable", "1.0.0")
                        .header("Upload-Offset", from)
                        .contentType("application/offset+octet-stream")
                        .content(Arrays.copyOfRange(FILE, from, to)))
                .andExpect(status().isNoContent())
                .andExpect(header().longValue("Upload-Offset", to));
    }
}
