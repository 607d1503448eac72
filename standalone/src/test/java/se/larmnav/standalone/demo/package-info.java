/** The main job from end to end, walked by the municipalities' own staff. */
@NullMarked
package se.larmnav.standalone.demo;

import org.jspecify.annotations.NullMarked;
