/**
 * Who may log in: the realm as its files say, and each municipality's organization in it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.larmnav.tenants.login;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
