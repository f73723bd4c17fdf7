package org.openwro.detention;

import java.util.List;

/** The certificates that foreign sellers and owners signed themselves; told by whoever sends them the links. */
public interface SignedCertificates {

    /** In the order in which they were signed; those that the importer withdrew are left out. */
    List<SignedCertificate> of(DetentionId id);
}
