package org.openwro.workflow;

/** The three views of the work queue. */
public enum Queue {
    MINE,
    GROUP,
    OVERDUE
}
