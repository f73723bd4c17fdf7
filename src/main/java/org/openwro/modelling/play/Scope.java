package org.openwro.modelling.play;

/**
 * An open sub-process, or the process itself.
 *
 * @param node id of the sub-process; empty for the process itself
 * @param parent number of the scope around it; -1 for the process itself
 */
public record Scope(int number, String node, int parent) {

    static final Scope PROCESS = new Scope(0, "", -1);
}
