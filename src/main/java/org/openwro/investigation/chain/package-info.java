/** The supply chain of a case: parties, the links between them, and how both are drawn. */
@org.springframework.modulith.NamedInterface("chain")
package org.openwro.investigation.chain;
