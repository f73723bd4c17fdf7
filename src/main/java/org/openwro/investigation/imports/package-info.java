/** Entry lines that show the goods of a case being imported; kept by a room above, which lends them here. */
@org.springframework.modulith.NamedInterface("imports")
package org.openwro.investigation.imports;
