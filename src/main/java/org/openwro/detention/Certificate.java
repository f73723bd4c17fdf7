package org.openwro.detention;

import java.time.LocalDate;

/**
 * Certificate of origin of the foreign seller or owner (19 CFR 12.43(a)).
 *
 * @param role SELLER or OWNER
 * @param packages number and marks
 * @param place of production
 * @param lading place of lading
 * @param statement that the named class of labour was not used at any stage in the goods or in any component
 */
public record Certificate(
        String signer,
        String role,
        LocalDate signedOn,
        String quantity,
        String packages,
        String producer,
        String place,
        String carrier,
        String lading,
        LocalDate departedOn,
        String statement,
        Upload file) {}
