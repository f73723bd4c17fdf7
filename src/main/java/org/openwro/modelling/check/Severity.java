package org.openwro.modelling.check;

/** Whether a finding keeps a model from being released, or only asks for a second look. */
public enum Severity {
    ERROR,
    WARNING
}
