/** Orders at work: instructions to every port, entry lines in, hits out. */
@org.springframework.modulith.ApplicationModule(displayName = "Enforcement")
package org.openwro.enforcement;
