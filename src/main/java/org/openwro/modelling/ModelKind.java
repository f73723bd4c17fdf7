package org.openwro.modelling;

/** What a model is: a process, a decision table, or a form of a user task. */
public enum ModelKind {
    BPMN,
    DMN,
    FORM;

    /** The ending of its files, which also tells the engine what it gets. */
    public String ending() {
        return switch (this) {
            case BPMN -> ".bpmn";
            case DMN -> ".dmn";
            case FORM -> ".form";
        };
    }
}
