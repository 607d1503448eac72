/** What is round every page: navigation, search, connection, status line, errors. */
@NullMarked
package se.larmnav.ui.shell;

import org.jspecify.annotations.NullMarked;
