/** Reads the word lists of the matcher from the program. */
package org.openwro.screening.words;
