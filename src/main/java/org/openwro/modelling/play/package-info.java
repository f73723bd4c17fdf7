/** A case that is only imagined is played through a process: where its tokens are, which way it takes, and why. Nothing real is touched. */
package org.openwro.modelling.play;
