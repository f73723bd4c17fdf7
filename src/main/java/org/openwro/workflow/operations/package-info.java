/** What an administrator sees and does: running cases, failed steps, tokens, suspended processes, jobs and history. */
package org.openwro.workflow.operations;
