/** Commands for importers and brokers: screen lines and compare names without server or database. */
@org.springframework.modulith.NamedInterface("cli")
package org.openwro.screening.cli;
