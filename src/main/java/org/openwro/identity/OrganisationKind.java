package org.openwro.identity;

public enum OrganisationKind {
    IMPORTER,
    REPRESENTATIVE,
    PRODUCER
}
