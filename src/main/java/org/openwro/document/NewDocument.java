package org.openwro.document;

import java.io.InputStream;

/**
 * A document to be filed.
 *
 * @param title as shown in lists and used as file name; required
 * @param kind code of the filing module, such as CERTIFICATE_OF_ORIGIN; {@link StoredDocument#LETTER} is reserved
 * @param mediaType as claimed by the sender, or null; the content decides
 * @param data read to its end, not closed
 */
public record NewDocument(String title, String kind, Visibility visibility, String mediaType, InputStream data) {}
