/** The demonstration: invented cases, made at the first start under profile {@code demo} through the same use cases as real ones. */
@org.springframework.modulith.ApplicationModule(displayName = "Demonstration")
package org.openwro.demo;
