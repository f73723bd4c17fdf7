package org.openwro.detention;

import java.time.LocalDate;

/** A document of proof as filed. Texts that a statement does not have are empty. */
public record ProofDocument(
        ProofKind kind,
        String signer,
        String signerRole,
        LocalDate signedOn,
        String quantity,
        String packages,
        String producer,
        String place,
        String carrier,
        String lading,
        LocalDate departedOn,
        String statement,
        String documentId,
        LocalDate filedOn,
        String filedBy) {}
