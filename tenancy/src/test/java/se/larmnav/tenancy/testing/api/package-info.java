/**
 * What every service's API says of itself, written down from the contract, and held
 * against Digg's REST API profile (docs/api.md).
 */
@NullMarked
package se.larmnav.tenancy.testing.api;

import org.jspecify.annotations.NullMarked;
