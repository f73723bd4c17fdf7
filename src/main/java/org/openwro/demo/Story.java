package org.openwro.demo;

/** A part of the demonstration that can be told for itself. Spring's order of the beans is the order of the stories. */
interface Story {

    /** Stands for the story in {@code demo_story}; never changes. */
    String name();

    void tell();
}
