package se.larmnav.contract;

/**
 * Something that is changed with If-Match; its answers say in the header ETag with what.
 */
public interface Tagged {

	/** In quotation marks, as the header has it. */
	String etag();

}
