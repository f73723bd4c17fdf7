package org.openwro.detention;

/**
 * A certificate that a foreign seller or owner signed through a link of its own.
 *
 * @param certificate without a file
 * @param documentId the certificate as signed, on the case of the detention
 */
public record SignedCertificate(Certificate certificate, String documentId) {}
