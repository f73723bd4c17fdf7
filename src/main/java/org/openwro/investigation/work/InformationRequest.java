package org.openwro.investigation.work;

import java.time.LocalDate;

/**
 * A question to somebody who may know.
 *
 * @param dueOn last day for the answer that was asked for, Eastern Time
 * @param answer in short; empty while it is awaited
 * @param answeredOn null while it is awaited
 */
public record InformationRequest(
        int number,
        String addressee,
        String question,
        String askedBy,
        LocalDate askedOn,
        LocalDate dueOn,
        String answer,
        LocalDate answeredOn) {

    public boolean isOpen() {
        return answeredOn == null;
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && today.isAfter(dueOn);
    }
}
