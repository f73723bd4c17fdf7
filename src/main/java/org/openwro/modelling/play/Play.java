package org.openwro.modelling.play;

import java.util.List;

/**
 * An imagined case after some steps.
 *
 * @param position null before the beginning
 * @param steps those that were possible; a step that the model no longer permits, and all after it, are left out
 * @param broken true when steps were left out
 */
public record Play(ProcessGraph graph, Position position, List<Chapter> chapters, List<Move> moves, boolean broken) {

    public List<Step> steps() {
        return chapters.stream().map(Chapter::step).toList();
    }

    public boolean isBegun() {
        return position != null;
    }

    public boolean isEnded() {
        return position != null && position.isEnded();
    }
}
