package org.openwro.workflow.forms;

import java.util.Optional;

/** Where the newest published version of a form is found. */
public interface PublishedForms {

    /** The newest version, or empty when no form with this key was published. */
    Optional<PublishedForm> newest(String key);
}
