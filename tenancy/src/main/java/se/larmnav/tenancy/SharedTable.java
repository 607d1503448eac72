package se.larmnav.tenancy;

/**
 * A table of schema platform whose rows are part of what a tenant has, and go with it
 * when it is copied. What only carries between services stays: it is at rest then.
 *
 * @param order the columns by which its rows are in a fixed order
 */
public record SharedTable(String name, String order) {
}
