/** Holds the models of the house to the rules, and writes their pages under {@code docs/processes}. */
package org.openwro.modelling.check;
