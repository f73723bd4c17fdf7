/** Holds the BPMN models to the house rules, as executable models and as pictures, and writes their pages under {@code docs/processes}. */
package org.openwro.workflow.model;
