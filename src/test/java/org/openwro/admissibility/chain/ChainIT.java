package org.openwro.admissibility.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openwro.detention.DetentionIT;
import org.openwro.detention.DetentionId;
import org.openwro.detention.LineChoice;
import org.openwro.detention.Upload;
import org.springframework.beans.factory.annotation.Autowired;

/** An importer writes down where its goods come from, and takes an identical chain over to the next shipment. */
class ChainIT extends DetentionIT {

    @Autowired
    private ChangeChain changeChain;

    @Autowired
    private ViewChain chains;

    @Test
    void steps_links_and_papers_make_a_chain_that_reviewers_read() throws Exception {
        DetentionId id = noticed(held(order("WRO")));
        int farm = save(id, step(0, StepKind.RAW_MATERIAL, "Bukhara Farm"));
        int mill = save(id, step(0, StepKind.PROCESSING, "Bukhara Mill"));
        changeChain
                .feed(id, new Input(farm, mill, new BigDecimal("300")), HARPER)
                .orThrow();
        changeChain
                .prove(id, farm, PaperKind.INVOICE, List.of(file("bales.txt"), file("gin.txt")), HARPER)
                .orThrow();

        ViewChain.View view = chains.of(detentions.get(id));
        assertThat(view.chain().step(farm).papers())
                .extracting(Step.Paper::title)
                .containsExactly("bales.txt", "gin.txt");
        assertThat(view.picture().arrows()).hasSize(1);
        assertThat(view.gapsOf(mill)).extracting(Gap::messageKey).containsExactly("admissibility.gap.noPaper");
        mvc.perform(get("/packages/" + id).with(as("tara")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Bukhara Mill")))
                .andExpect(content().string(containsString("Step 2: no paper proves it")));

        changeChain.remove(id, farm, HARPER).orThrow();
        assertThat(chains.of(detentions.get(id)).chain().inputs()).isEmpty();
        assertThat(documents.listFor(id.value(), HARPER))
                .anyMatch(each -> each.title().equals("bales.txt"));
    }

    @Test
    void a_step_says_what_is_missing_and_keeps_what_was_entered() throws Exception {
        DetentionId id = noticed(held(order("WRO")));
        assertThat(fields(changeChain.save(
                        id, new Step(0, null, "", "XX", "", null, null, "", BigDecimal.ZERO, "", List.of()), HARPER)))
                .containsExactlyInAnyOrder("kind", "party", "country", "output", "quantity", "unit");
        mvc.perform(post("/packages/" + id + "/steps/0")
                        .with(as("harper"))
                        .with(csrf())
                        .param("party", "Aral Gin")
                        .param("output", ""))
                .andExpect(content().string(containsString("Enter what comes out of this step")))
                .andExpect(content().string(containsString("Aral Gin")));
    }

    @Test
    void a_chain_does_not_run_in_a_circle() {
        DetentionId id = noticed(held(order("WRO")));
        int one = save(id, step(0, StepKind.RAW_MATERIAL, "One"));
        int two = save(id, step(0, StepKind.PROCESSING, "Two"));
        int three = save(id, step(0, StepKind.PROCESSING, "Three"));
        changeChain.feed(id, new Input(one, two, null), HARPER).orThrow();
        changeChain.feed(id, new Input(two, three, null), HARPER).orThrow();
        assertThat(keys(changeChain.feed(id, new Input(three, one, null), HARPER)))
                .containsExactly("admissibility.input.circle");
        assertThat(keys(changeChain.feed(id, new Input(one, one, null), HARPER)))
                .containsExactly("admissibility.input.circle");
        assertThat(keys(changeChain.feed(id, new Input(one, 99, null), HARPER)))
                .containsExactly("admissibility.input.unknown");
        changeChain.cutOff(id, one, two, HARPER).orThrow();
        changeChain.feed(id, new Input(three, one, null), HARPER).orThrow();
    }

    @Test
    void papers_are_taken_all_or_none() {
        DetentionId id = noticed(held(order("WRO")));
        int farm = save(id, step(0, StepKind.RAW_MATERIAL, "Farm"));
        Upload empty = new Upload("empty.pdf", new ByteArrayInputStream(new byte[0]));
        assertThat(keys(changeChain.prove(id, farm, PaperKind.INVOICE, List.of(file("good.txt"), empty), HARPER)))
                .containsExactly("document.empty");
        assertThat(documents.listFor(id.value(), HARPER))
                .noneMatch(each -> each.title().equals("good.txt"));
        assertThat(fields(changeChain.prove(id, farm, null, List.of(), HARPER))).containsExactly("paperKind", "files");
    }

    @Test
    void the_next_shipment_takes_the_steps_of_a_released_one_and_says_so() throws Exception {
        DetentionId earlier = noticed(held(order("WRO")));
        int farm = save(earlier, step(0, StepKind.RAW_MATERIAL, "Reused Farm"));
        int mill = save(earlier, step(0, StepKind.PROCESSING, "Reused Mill"));
        changeChain
                .feed(earlier, new Input(farm, mill, new BigDecimal("5")), HARPER)
                .orThrow();
        decided(proven(earlier), LineChoice.RELEASE, LineChoice.RELEASE);
        DetentionId next = noticed(held(order("WRO")));

        assertThat(keys(changeChain.startFrom(earlier, next, org.openwro.Actors.otherImporter())))
                .containsExactly("admissibility.notYours");
        changeChain.startFrom(earlier, next, HARPER).orThrow();

        ViewChain.View view = chains.of(detentions.get(next));
        assertThat(view.basis().orElseThrow().isPositive()).isTrue();
        assertThat(view.chain().steps())
                .allSatisfy(each -> assertThat(each.quantity()).isNull());
        assertThat(view.chain().inputs()).containsExactly(new Input(farm, mill, null));
        assertThat(keys(changeChain.startFrom(earlier, next, HARPER))).containsExactly("admissibility.earlier.begun");
        mvc.perform(get("/packages/" + next).with(as("tara")))
                .andExpect(content().string(containsString("released on")))
                .andExpect(content().string(containsString(earlier.value())));
    }

    @Test
    void after_the_proof_is_filed_nothing_changes() {
        DetentionId id = noticed(held(order("WRO")));
        int farm = save(id, step(0, StepKind.RAW_MATERIAL, "Farm"));
        proven(id);
        assertThat(keys(changeChain.remove(id, farm, HARPER))).containsExactly("admissibility.notNow");
    }

    @Test
    void another_importer_finds_no_package() throws Exception {
        DetentionId id = noticed(held(order("WRO")));
        mvc.perform(get("/packages/" + id).with(as("gale"))).andExpect(status().isNotFound());
        mvc.perform(get("/packages/" + id + "/steps/0").with(as("gale"))).andExpect(status().isNotFound());
        mvc.perform(post("/packages/" + id + "/steps/0")
                        .with(as("gale"))
                        .with(csrf())
                        .param("kind", "TRADE"))
                .andExpect(status().isNotFound());
        mvc.perform(get("/packages/" + id + "/steps/0").with(as("pat"))).andExpect(status().isNotFound());
    }

    private int save(DetentionId id, Step step) {
        return changeChain.save(id, step, HARPER).orThrow();
    }

    private Step step(int number, StepKind kind, String party) {
        return new Step(
                number,
                kind,
                party,
                "UZ",
                "Bukhara",
                clock.today().minusDays(90),
                clock.today().minusDays(60),
                "cotton",
                new BigDecimal("300"),
                "KG",
                List.of());
    }
}
