package org.openwro.detention;

import java.time.LocalDate;

/**
 * Detailed statement of the importer (19 CFR 12.43(b)).
 *
 * @param text every reasonable effort made to learn the source of the goods and of each component and the labour used, the results,
 *     and what the importer believes
 */
public record ImporterStatement(String signer, String role, LocalDate signedOn, String text, Upload file) {}
