package org.openwro.identity;

/**
 * A trading company: importer, foreign producer, or broker and attorney acting for others.
 *
 * @param email where notices go; may be empty
 */
public record Organisation(
        String id, String name, OrganisationKind kind, String email, String address, String country) {}
