package org.openwro.identity;

/**
 * Pages whose visitors get no session as long as they do not sign in, since a session keeps the hour of every visit. Their forms are
 * guarded by a token in a cookie.
 *
 * @param root path under which they stand, for example {@code /report}
 */
public record PagesWithoutSession(String root) {}
