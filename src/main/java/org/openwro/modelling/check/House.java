package org.openwro.modelling.check;

import java.util.Set;

/**
 * What a model may name because it is there.
 *
 * @param processes ids of processes that can be called
 * @param decisions ids of decision tables
 * @param forms names of forms, without {@code form:}
 * @param pages pages of user tasks as form keys name them, such as {@code order/approve-director}
 * @param delegates names of the beans that do the work of service tasks
 * @param messages names of messages that the application or a process sends
 * @param facts names of facts that the models of the application know, and those in force
 */
public record House(
        Set<String> processes,
        Set<String> decisions,
        Set<String> forms,
        Set<String> pages,
        Set<String> delegates,
        Set<String> messages,
        Set<String> facts) {

    public House {
        processes = Set.copyOf(processes);
        decisions = Set.copyOf(decisions);
        forms = Set.copyOf(forms);
        pages = Set.copyOf(pages);
        delegates = Set.copyOf(delegates);
        messages = Set.copyOf(messages);
        facts = Set.copyOf(facts);
    }
}
