package org.openwro.workflow;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwro.OpenWroIT;
import org.openwro.allegation.AllegationFixture;
import org.openwro.allegation.ContactPreference;
import org.openwro.allegation.FileAllegation;
import org.openwro.allegation.FileReport;
import org.openwro.identity.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;

/** A case as a file: for those who may see its page, and with what stands there. */
class CaseExportIT extends OpenWroIT {

    @Autowired
    private FileAllegation fileAllegation;

    @Autowired
    private UserDetailsService users;

    private String key;

    @BeforeEach
    void fileOne() {
        key = fileAllegation
                .file(
                        FileReport.by(AllegationFixture.filer(), ContactPreference.NAMED, AllegationFixture.complete()),
                        Actor.anonymous())
                .orThrow()
                .id()
                .value();
    }

    @Test
    void an_analyst_downloads_facts_and_timeline_of_a_case() throws Exception {
        mvc.perform(get("/cases/" + key + "/export").with(user(users.loadUserByUsername("ines"))))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString(key + ".json")))
                .andExpect(jsonPath("$.key").value(key))
                .andExpect(jsonPath("$.timeline[0].seq").value(1))
                .andExpect(jsonPath("$.moreEntries").value(false))
                .andExpect(content().string(not(containsString("rahima"))));
    }

    @Test
    void an_importer_gets_no_export() throws Exception {
        mvc.perform(get("/cases/" + key + "/export").with(user(users.loadUserByUsername("harper"))))
                .andExpect(status().isNotFound());
    }
}
