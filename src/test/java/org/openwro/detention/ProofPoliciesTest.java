package org.openwro.detention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProofPoliciesTest {

    @Test
    void every_rule_of_proof_names_the_paragraph_it_comes_from() {
        assertThat(ProofPolicies.ALL)
                .extracting(ProofPolicies.Policy::source)
                .containsOnly("19 CFR 12.43(a)", "19 CFR 12.43(b)");
    }

    @Test
    void the_certificate_and_the_statement_have_rules_of_their_own() {
        List<String> fields =
                ProofPolicies.ALL.stream().map(ProofPolicies.Policy::field).toList();
        assertThat(fields).contains("certificateFile", "statementFile", "certificateSigner", "statementSigner");
    }
}
