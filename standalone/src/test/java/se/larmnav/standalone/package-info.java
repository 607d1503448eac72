/** The whole platform, driven from outside: browsers, devices and other systems. */
@NullMarked
package se.larmnav.standalone;

import org.jspecify.annotations.NullMarked;
