/** Documents filed on cases and letters issued from them, kept by content and shown to those who may see them. */
@org.springframework.modulith.ApplicationModule(displayName = "Documents")
package org.openwro.document;
