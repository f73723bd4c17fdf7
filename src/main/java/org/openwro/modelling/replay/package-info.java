/** What a version would have made of the cases that were: their paths are walked through it, and what differs is told. */
package org.openwro.modelling.replay;
