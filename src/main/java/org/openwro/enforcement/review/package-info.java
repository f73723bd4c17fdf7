/** Possible matches before an officer: the question, the answer, and the labelled example that is kept of it. */
package org.openwro.enforcement.review;
