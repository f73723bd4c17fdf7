/** The package by which an importer shows that detained goods are admissible: who signs, where the goods come from, and what proves it. */
@org.springframework.modulith.ApplicationModule(displayName = "Admissibility package")
package org.openwro.admissibility;
