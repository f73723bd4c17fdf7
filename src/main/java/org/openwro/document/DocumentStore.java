package org.openwro.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Keeps contents under their SHA-256. A content once kept stays; the same content is kept once. */
interface DocumentStore {

    /** Takes the file over; it is durable when this returns. */
    void keep(String sha256, Path file) throws IOException;

    /** The content, to be closed by the caller; fails when it is not there. */
    InputStream open(String sha256) throws IOException;
}
