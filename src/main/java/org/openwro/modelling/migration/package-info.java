/** Running cases move to another version of their process: plan, second person, trial, background run with a result for each case. */
package org.openwro.modelling.migration;
