package org.openwro.order;

import java.time.Instant;

/**
 * An act in the approval chain of an order.
 *
 * @param comment for the drafters and for staff who follow the case; may be empty
 */
public record Approval(
        int seq, ApprovalStep step, String username, ApprovalOutcome outcome, String comment, Instant decidedAt) {}
