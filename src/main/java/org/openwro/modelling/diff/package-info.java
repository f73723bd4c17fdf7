/** What differs between two versions of a model, element by element and in words. */
package org.openwro.modelling.diff;
