package org.openwro.enforcement;

/**
 * What an officer declares for the port.
 *
 * @param taskId the task that is finished with it
 * @param signedAs name with which the officer signs
 */
public record Acknowledgement(String taskId, String signedAs) {}
