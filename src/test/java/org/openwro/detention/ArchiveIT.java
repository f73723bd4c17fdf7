package org.openwro.detention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.openwro.document.StoredDocument;

/** Everything of one detention in one file. */
class ArchiveIT extends DetentionIT {

    private Map<String, String> archive(DetentionId id, String user) throws Exception {
        byte[] content = mvc.perform(get("/detentions/" + id + "/archive").with(as(user)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void an_importer_takes_letters_papers_clocks_questions_and_an_index_with_the_hash_of_each_file() throws Exception {
        DetentionId id = proven(noticed(held(order("UFLPA"))));
        reviewProof.review(ReviewProof.Command.asking(id, "Which gin?"), TARA).orThrow();

        Map<String, String> files = archive(id, "harper");

        assertThat(files.keySet())
                .anyMatch(name -> name.startsWith("letters/") && name.contains("Notice of detention"))
                .anyMatch(name -> name.startsWith("papers/") && name.contains("certificate"))
                .anyMatch(name -> name.startsWith("papers/") && name.contains("statement"))
                .contains("clocks.csv", "questions.txt", "index.html");
        assertThat(files.get("clocks.csv")).contains("C13").doesNotContain("C09");
        assertThat(files.get("questions.txt")).contains("Which gin?");
        List<StoredDocument> papers = documents.listFor(id.value(), HARPER);
        assertThat(files.get("index.html"))
                .contains(papers.stream().map(StoredDocument::sha256).toList())
                .contains(detentions.get(id).shipment().entryNumber())
                .doesNotContain("not what was stored");
        assertThat(files).hasSize(papers.size() + 3);
    }

    @Test
    void the_archive_holds_only_what_its_reader_may_see_and_does_not_exist_for_others() throws Exception {
        DetentionId id = noticed(held(order("WRO")));

        assertThat(archive(id, "pat").keySet()).contains("index.html");
        assertThat(archive(id, "beck").keySet()).contains("index.html");
        for (String other : List.of("gale", "noel")) {
            mvc.perform(get("/detentions/" + id + "/archive").with(as(other))).andExpect(status().isNotFound());
        }
        mvc.perform(get("/detentions/" + id + "/archive").with(as("mei"))).andExpect(status().isForbidden());
    }
}
