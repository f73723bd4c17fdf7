/**
 * What a model must keep before the engine may see it: one gate for safety, schema, house rules, soundness and names. The build and
 * the live check use the same rules.
 */
package org.openwro.modelling.check;
