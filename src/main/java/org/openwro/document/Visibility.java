package org.openwro.document;

/** Who may see a document. */
public enum Visibility {
    /** Staff only. */
    CONFIDENTIAL,
    /** Staff and the parties of the case ({@link DocumentAccess}). */
    PARTIES,
    /** Everybody. */
    PUBLIC
}
