/** The importer's side of the house: what it must do by when, its shipments, and who may act for it. */
@org.springframework.modulith.ApplicationModule(displayName = "Portal")
package org.openwro.portal;
