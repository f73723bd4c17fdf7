package org.openwro.petition;

import java.time.Instant;

/**
 * One act on a petition, as recorded.
 *
 * @param seq counts from 1 within the petition
 * @param comment questions, answer or reasons; may be empty
 */
public record ActEntry(int seq, PetitionAct act, String username, String comment, Instant at) {}
