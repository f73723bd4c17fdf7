package org.openwro.petition;

import java.io.InputStream;

/**
 * A file that comes with a petition or an answer.
 *
 * @param fileName becomes the title of the document
 * @param data read to its end by the use case
 */
public record Attachment(PetitionPaper paper, String fileName, String mediaType, InputStream data) {}
