/** Decision tables in words: their rules as a table, what they answer to a sample, and samples that are kept. */
package org.openwro.modelling.table;
