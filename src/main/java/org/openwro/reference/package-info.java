/** The lists everybody refers to: ports, countries, regions, tariff headings, forced-labour indicators and labour classes. */
@org.springframework.modulith.ApplicationModule(displayName = "Reference")
package org.openwro.reference;
