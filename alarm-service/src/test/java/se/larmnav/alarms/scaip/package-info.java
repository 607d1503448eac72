@NullMarked
package se.larmnav.alarms.scaip;

import org.jspecify.annotations.NullMarked;
