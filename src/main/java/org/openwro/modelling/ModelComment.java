package org.openwro.modelling;

import java.time.Instant;

/**
 * A remark on a version.
 *
 * @param elementId the element at which it is pinned; null when the whole version is meant
 */
public record ModelComment(long id, String elementId, String author, Instant at, String text) {}
