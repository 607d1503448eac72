/**
 * Login by Keycloak, one municipality per host, and the tokens of those who are logged
 * in.
 */
@NullMarked
package se.larmnav.ui.login;

import org.jspecify.annotations.NullMarked;
