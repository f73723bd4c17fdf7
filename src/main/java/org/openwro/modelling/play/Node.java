package org.openwro.modelling.play;

import java.util.List;

/**
 * A place of a process, with what decides how a token passes it.
 *
 * @param scope id of the sub-process in which it lies; empty for the process itself
 * @param host the activity on which a boundary event hangs; empty otherwise
 * @param interrupting whether the event ends what it hangs on or, as the start of an event sub-process, everything around
 * @param awaited name of the fact with the date of a timer, of a message, or code of an error; empty otherwise
 * @param defaultFlow empty when there is none
 */
public record Node(
        String id,
        String name,
        Kind kind,
        String type,
        String scope,
        String host,
        boolean interrupting,
        Trigger trigger,
        String awaited,
        List<String> incoming,
        List<String> outgoing,
        String defaultFlow,
        Work work) {

    /** How a token passes. */
    public enum Kind {
        START,
        END,
        USER_TASK,
        SYSTEM_TASK,
        DECISION,
        CALL,
        RECEIVE,
        CATCH,
        THROW,
        BOUNDARY,
        EXCLUSIVE,
        PARALLEL,
        INCLUSIVE,
        EVENT_GATEWAY,
        SUB_PROCESS,
        EVENT_SUB_PROCESS;

        /** A token stays here until somebody or something lets it go on. */
        public boolean stays() {
            return isActivity() || this == CATCH || this == EVENT_GATEWAY;
        }

        /** Done by a person, the system or another process. */
        public boolean isActivity() {
            return this == USER_TASK || this == SYSTEM_TASK || this == DECISION || this == CALL || this == RECEIVE;
        }

        /** A token waits for the world outside; what the system does itself takes no time. */
        public boolean waitsForOthers() {
            return stays() && this != SYSTEM_TASK && this != DECISION;
        }
    }

    /** What an event waits for or brings about. */
    public enum Trigger {
        NONE,
        TIMER,
        MESSAGE,
        ERROR,
        TERMINATE
    }

    /**
     * What is done in an activity; every text is empty where nothing is set.
     *
     * @param due name of the fact with the due date
     * @param result name of the fact that takes the answer of a decision table
     * @param mapping how the answer becomes that fact, as the engine names it
     */
    public record Work(
            String role, String form, String due, String decision, String result, String mapping, String called) {

        static final Work NONE = new Work("", "", "", "", "", "", "");
    }

    public Node {
        incoming = List.copyOf(incoming);
        outgoing = List.copyOf(outgoing);
    }

    /** Its name or, where it has none, its id. */
    public String title() {
        return name.isEmpty() ? id : name;
    }
}
