/** Work on a case besides its tasks: people, notes, questions, representations, suspensions and missed targets. */
@org.springframework.modulith.NamedInterface("work")
package org.openwro.investigation.work;
