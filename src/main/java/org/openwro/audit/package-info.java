/** Append-only record of every decision, view of confidential material and model change, hash-chained per case. */
@org.springframework.modulith.ApplicationModule(displayName = "Audit")
package org.openwro.audit;
