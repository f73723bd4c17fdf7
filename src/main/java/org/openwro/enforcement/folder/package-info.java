/** Entry lines as files in a watched folder: taken when they are whole, once, and answered with a report beside them. */
package org.openwro.enforcement.folder;
