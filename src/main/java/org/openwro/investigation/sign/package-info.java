/** Indicators at each site or vessel, and their summary by the measurement scheme of the ILO. They advise and never decide. */
@org.springframework.modulith.NamedInterface("sign")
package org.openwro.investigation.sign;
