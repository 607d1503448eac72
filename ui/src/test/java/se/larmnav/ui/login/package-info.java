@NullMarked
package se.larmnav.ui.login;

import org.jspecify.annotations.NullMarked;
