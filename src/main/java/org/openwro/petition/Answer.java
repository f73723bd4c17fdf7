package org.openwro.petition;

import java.util.List;

/** The petitioner's answer to the questions, with more evidence. */
public record Answer(String text, List<Attachment> files) {

    public Answer {
        files = List.copyOf(files);
    }
}
