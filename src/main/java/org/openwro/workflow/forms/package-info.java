/** Forms that an administrator made: read from the model, shown and checked on the server, and the answers kept. */
@org.springframework.modulith.NamedInterface("forms")
package org.openwro.workflow.forms;
