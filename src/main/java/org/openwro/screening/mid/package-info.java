/** The manufacturer identification code: built, explained and checked (appendix to 19 CFR part 102). */
@org.springframework.modulith.NamedInterface("mid")
package org.openwro.screening.mid;
