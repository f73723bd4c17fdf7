package org.openwro.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.investigation.imports.FileImportedLines;
import org.openwro.investigation.imports.ImportedLine;
import org.openwro.investigation.imports.ImportedLines;
import org.openwro.investigation.imports.LineSearch;
import org.openwro.investigation.imports.Share;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;

class ImportsIT extends InvestigationIT {

    @Autowired
    private ImportedLines lines;

    @Autowired
    private FileImportedLines fileLines;

    @Autowired
    private UserDetailsService users;

    private final String maker = "Gin " + UUID.randomUUID();

    private String imported(String importer, String hts, int value) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("select entry_line_month(?)").param(clock.today()).query(row -> {});
        jdbc.sql("insert into entry_line_key (line_id, import_date) values (?, ?)")
                .params(id, clock.today())
                .update();
        jdbc.sql(
                        """
                        insert into entry_line (line_id, entry_number, port_code, import_date, importer_name, manufacturer_name,
                          manufacturer_address, manufacturer_city, manufacturer_postal_code, manufacturer_country, mid,
                          country_of_origin, hts, description, quantity, unit, value_usd, vessel_name, upload_id, received_at,
                          result, matched_orders, screening, snapshot_hash)
                        values (?, 'E1', '2704', ?, ?, ?, '', '', '', 'CN', '', 'CN', ?, 'Raw cotton', 10, 'KG', ?, '', 'none', now(),
                          'NOT_SCREENED', '{}', '{}', '')
                        """)
                .params(id, clock.today(), importer, maker, hts, value)
                .update();
        return id;
    }

    private LineSearch search(String party, String country, String hts) {
        return new LineSearch(party, country, "", hts, clock.today().minusMonths(1), clock.today());
    }

    @Test
    void lines_are_found_by_maker_country_and_tariff_number_and_summed_by_importer() {
        imported("Bayside", "5201001000", 300);
        imported("Bayside", "5201001000", 100);
        imported("Harbor", "5208000000", 100);
        ImportedLines.Found found = lines.find(search(maker.toLowerCase(), "CN", ""), 0);
        assertThat(found.lines()).isEqualTo(3);
        assertThat(found.newest()).hasSize(3);
        assertThat(lines.find(search(maker, "CN", ""), 1))
                .as("the page after the last has no lines, and the sums stay")
                .satisfies(after -> assertThat(after.newest()).isEmpty())
                .satisfies(after -> assertThat(after.lines()).isEqualTo(3));
        assertThat(found.importers()).extracting(Share::name).containsExactly("Bayside", "Harbor");
        assertThat(found.importers()).extracting(Share::percent).containsExactly(100, 25);
        assertThat(lines.find(search(maker, "CN", "5201"), 0).lines()).isEqualTo(2);
        assertThat(lines.find(search(maker, "VN", ""), 0).lines()).isZero();
        assertThat(lines.find(search("%", "CN", ""), 0).lines()).isZero();
    }

    @Test
    void chosen_lines_become_an_exhibit_with_a_table_as_filed() {
        CaseId id = openedOnXinjiang();
        String line = imported("Bayside", "5201001000", 300);
        Exhibit exhibit = fileLines
                .file(id, "Entries of raw cotton", List.of(line), Actors.tradeSpecialist())
                .orThrow();
        assertThat(exhibit.type()).isEqualTo(EvidenceType.IMPORT_DATA);
        assertThat(exhibit.documentId()).isNotNull();
        assertThat(lines.withIds(List.of(line)))
                .extracting(ImportedLine::importer)
                .containsExactly("Bayside");
        assertThat(keys(fileLines.file(id, "None", List.of("unknown"), Actors.tradeSpecialist())))
                .containsExactly("investigation.imports.noneChosen");
    }

    @Test
    void the_page_searches_and_files() throws Exception {
        CaseId id = openedOnXinjiang();
        String line = imported("Bayside", "5201001000", 300);
        String path = "/investigations/" + id.value() + "/imports";
        var tara = user(users.loadUserByUsername("tara"));
        mvc.perform(get(path).with(tara)).andExpect(content().string(not(containsString("Bayside"))));
        mvc.perform(get(path).param("country", "CN").param("party", maker).with(tara))
                .andExpect(content()
                        .string(allOf(
                                containsString("Bayside"), containsString("300"), not(containsString("&lt;title")))));
        mvc.perform(post(path).with(csrf()).with(tara).param("country", "CN").param("title", "Entries"))
                .andExpect(content().string(containsString("Choose lines")));
        mvc.perform(post(path)
                        .with(csrf())
                        .with(tara)
                        .param("country", "CN")
                        .param("title", "Entries")
                        .param("line", line))
                .andExpect(redirectedUrl("/investigations/" + id.value() + "/exhibits"));
    }
}
